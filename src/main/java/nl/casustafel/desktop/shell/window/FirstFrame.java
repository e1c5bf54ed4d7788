package nl.casustafel.desktop.shell.window;

import javafx.animation.AnimationTimer;

/** Waits until people see the window. */
public final class FirstFrame extends AnimationTimer {
  private static final int FRAMES = 2;

  private final Runnable then;
  private int seen;

  private FirstFrame(Runnable then) {
    this.then = then;
  }

  /** Runs something once the window was drawn, on the JavaFX thread. */
  public static void then(Runnable deed) {
    new FirstFrame(deed).start();
  }

  @Override
  public void handle(long now) {
    seen++;
    if (seen > FRAMES) {
      stop();
      then.run();
    }
  }
}
