package nl.casustafel.planted.desktop;

public record KnowsTooMuch(nl.casustafel.planted.cli.KnowsTooMuch stranger) {}
