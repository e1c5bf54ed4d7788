package nl.casustafel.planted.store;

public record KnowsTooMuch(nl.casustafel.planted.report.KnowsTooMuch stranger) {}
