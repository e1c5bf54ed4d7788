package nl.casustafel.planted.workshop;

public record KnowsTooMuch(nl.casustafel.planted.rehearsal.KnowsTooMuch stranger) {}
