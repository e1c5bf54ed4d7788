package nl.casustafel.planted.record;

public record KnowsTooMuch(nl.casustafel.planted.store.KnowsTooMuch stranger) {}
