package nl.casustafel.desktop.shell.window;

/** A key and what it does, for the overview. */
enum ShellKey {
  NEXT(ShellText.KEY_NEXT, ShellText.MEANS_NEXT),
  PREVIOUS(ShellText.KEY_PREVIOUS, ShellText.MEANS_PREVIOUS),
  CHOOSE(ShellText.KEY_CHOOSE, ShellText.MEANS_CHOOSE),
  VOTE(ShellText.KEY_VOTE, ShellText.MEANS_VOTE),
  REVEAL(ShellText.KEY_REVEAL, ShellText.MEANS_REVEAL),
  AGAIN(ShellText.KEY_AGAIN, ShellText.MEANS_AGAIN),
  MORE_TIME(ShellText.KEY_MORE_TIME, ShellText.MEANS_MORE_TIME),
  LOCK(ShellText.KEY_LOCK, ShellText.MEANS_LOCK),
  QR(ShellText.KEY_QR, ShellText.MEANS_QR),
  BLANK(ShellText.KEY_BLANK, ShellText.MEANS_BLANK),
  IN_ROOM(ShellText.KEY_IN_ROOM, ShellText.MEANS_IN_ROOM),
  PROJECTOR(ShellText.KEY_PROJECTOR, ShellText.MEANS_PROJECTOR),
  UNDO(ShellText.KEY_UNDO, ShellText.MEANS_UNDO),
  REDO(ShellText.KEY_REDO, ShellText.MEANS_REDO),
  SEARCH(ShellText.KEY_SEARCH, ShellText.MEANS_SEARCH),
  FULL_SCREEN(ShellText.KEY_FULL_SCREEN, ShellText.MEANS_FULL_SCREEN),
  BACK(ShellText.KEY_BACK, ShellText.MEANS_BACK),
  KEYS(ShellText.KEY_KEYS, ShellText.MEANS_KEYS);

  private final ShellText keys;
  private final ShellText meaning;

  ShellKey(ShellText keys, ShellText meaning) {
    this.keys = keys;
    this.meaning = meaning;
  }

  ShellText keys() {
    return keys;
  }

  ShellText meaning() {
    return meaning;
  }
}
