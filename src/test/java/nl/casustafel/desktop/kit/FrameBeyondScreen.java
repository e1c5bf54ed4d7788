package nl.casustafel.desktop.kit;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Passes over what JavaFX's headless window throws when it copies a frame of a window that was
 * moved or resized meanwhile: part of it lies beyond the screen that nobody sees. Everything else
 * goes where it went.
 */
record FrameBeyondScreen(UncaughtExceptionHandler others) implements UncaughtExceptionHandler {

  static void passOver() {
    // It installs its own handler when it is first used.
    WaitForAsyncUtils.clearExceptions();
    UncaughtExceptionHandler now = Thread.getDefaultUncaughtExceptionHandler();
    if (!(now instanceof FrameBeyondScreen)) {
      Thread.setDefaultUncaughtExceptionHandler(
          new FrameBeyondScreen(now == null ? (thread, thrown) -> {} : now));
    }
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    if (!isOne(thrown)) {
      others.uncaughtException(thread, thrown);
    }
  }

  private static boolean isOne(Throwable thrown) {
    return thrown instanceof IndexOutOfBoundsException
        && Arrays.stream(thrown.getStackTrace())
            .anyMatch(frame ->
                frame.getClassName().endsWith("headless.HeadlessWindow")
                    && frame.getMethodName().equals("blit"));
  }
}
