package nl.casustafel.planted.casefile;

public record KnowsTooMuch(nl.casustafel.planted.guide.KnowsTooMuch stranger) {}
