package nl.casustafel.planted.desktop.shell;

public record Frame() {}
