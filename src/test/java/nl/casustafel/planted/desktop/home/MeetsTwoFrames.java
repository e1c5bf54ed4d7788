package nl.casustafel.planted.desktop.home;

public record MeetsTwoFrames(Frame own, nl.casustafel.planted.desktop.shell.Frame other) {}
