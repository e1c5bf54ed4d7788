package nl.casustafel.planted.files;

public record KnowsTooMuch(nl.casustafel.planted.casefile.KnowsTooMuch stranger) {}
