package nl.casustafel.planted.live;

public record KnowsTooMuch(nl.casustafel.planted.store.KnowsTooMuch stranger) {}
