package nl.casustafel.planted.voting;

public record KnowsTooMuch(nl.casustafel.planted.guide.KnowsTooMuch stranger) {}
