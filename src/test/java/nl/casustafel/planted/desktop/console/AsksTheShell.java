package nl.casustafel.planted.desktop.console;

import nl.casustafel.planted.desktop.shell.Frame;

public record AsksTheShell(Frame frame) {}
