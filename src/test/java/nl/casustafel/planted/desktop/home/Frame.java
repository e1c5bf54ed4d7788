package nl.casustafel.planted.desktop.home;

public record Frame() {}
