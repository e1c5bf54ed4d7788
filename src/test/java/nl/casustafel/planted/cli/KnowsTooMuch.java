package nl.casustafel.planted.cli;

public record KnowsTooMuch(nl.casustafel.planted.desktop.KnowsTooMuch stranger) {}
