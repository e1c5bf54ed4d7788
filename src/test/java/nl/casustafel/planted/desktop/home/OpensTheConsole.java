package nl.casustafel.planted.desktop.home;

import nl.casustafel.planted.desktop.console.AsksTheShell;

public record OpensTheConsole(AsksTheShell console) {}
