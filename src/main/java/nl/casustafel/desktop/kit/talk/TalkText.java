package nl.casustafel.desktop.kit.talk;

import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/** The words of a discussion that is timed. */
public enum TalkText implements TextKey {
  LEFT,
  UP;

  private static final int MINUTE = 60;

  /** What is left of it. */
  public static String of(TalkTimer timer, Texts texts) {
    long left = timer.secondsLeft();
    return left == 0 ? texts.of(UP) : texts.of(LEFT, left / MINUTE, left % MINUTE);
  }
}
