package nl.casustafel.planted.exchange;

public record KnowsTooMuch(nl.casustafel.planted.live.KnowsTooMuch stranger) {}
