package nl.casustafel.planted.rehearsal;

public record KnowsTooMuch(nl.casustafel.planted.store.KnowsTooMuch stranger) {}
