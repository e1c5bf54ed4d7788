package nl.casustafel.desktop.kit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Waits until all that follows from a deed is done: what it left for later on the JavaFX thread,
 * and two whole frames, since a text that wraps knows its height only in the second.
 */
final class Settling extends AnimationTimer {
  private static final int FRAMES_PER_SECOND = 240;
  private static final int PATIENCE_SECONDS = 120;

  // The first ends what was already under way.
  private final CountDownLatch frames = new CountDownLatch(3);
  private final CountDownLatch end = new CountDownLatch(1);

  private Settling() {}

  /**
   * Frames come sooner than on a screen, so that one need not wait for them. To be called first.
   */
  static void inABriskWindow() {
    System.setProperty("javafx.animation.pulse", Integer.toString(FRAMES_PER_SECOND));
  }

  static void await() {
    Settling settling = new Settling();
    Platform.runLater(settling::start);
    try {
      if (!settling.end.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the window does not come to rest");
      }
    } catch (InterruptedException broken) {
      throw new AssertionError(broken);
    }
  }

  @Override
  public void handle(long now) {
    frames.countDown();
    if (frames.getCount() == 0) {
      stop();
      Platform.runLater(end::countDown);
    }
  }
}
