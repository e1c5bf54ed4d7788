package nl.casustafel.desktop.console.open;

import nl.casustafel.desktop.console.open.errand.ErrandQueue;

/** Waits until all that was done and typed is stored, or could not be. */
final class Settling {
  private final ErrandQueue deeds;
  private final Typing typing;

  Settling(ErrandQueue deeds, Typing typing) {
    this.deeds = deeds;
    this.typing = typing;
  }

  void whenTried(Runnable saved, Runnable notSaved) {
    deeds.whenTried(
        () -> typing.kept().whenTried(() -> whenDone(saved, notSaved), notSaved), notSaved);
  }

  // What was settled first may have set another deed going, which one must not leave behind.
  private void whenDone(Runnable saved, Runnable notSaved) {
    if (deeds.waiting() > 0) {
      whenTried(saved, notSaved);
    } else {
      saved.run();
    }
  }
}
