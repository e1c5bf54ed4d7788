package nl.casustafel.planted.text;

public record KnowsTooMuch(nl.casustafel.planted.casefile.KnowsTooMuch stranger) {}
