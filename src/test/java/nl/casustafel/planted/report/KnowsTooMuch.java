package nl.casustafel.planted.report;

public record KnowsTooMuch(nl.casustafel.planted.store.KnowsTooMuch stranger) {}
