package nl.casustafel.desktop.kit;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Arrays;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Passes over what JavaFX's headless window throws for a frame that leaves the only screen it has,
 * of 1000 by 1000. A frame is copied to where the window is by then: one of a window that filled
 * the screen, or of a taller one, comes after that was moved or made smaller, wherever tests put
 * their windows. Nobody sees that screen. Everything else goes where it went.
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
