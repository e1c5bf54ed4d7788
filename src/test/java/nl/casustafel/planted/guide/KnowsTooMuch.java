package nl.casustafel.planted.guide;

public record KnowsTooMuch(nl.casustafel.planted.voting.KnowsTooMuch stranger) {}
