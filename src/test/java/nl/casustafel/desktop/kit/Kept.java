package nl.casustafel.desktop.kit;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.testfx.util.WaitForAsyncUtils;

/** How many of the things that were made and given up are still held by somebody. */
public final class Kept {
  private static final int COLLECTIONS = 10;

  private Kept() {}

  /** Makes and gives up something so many times on the JavaFX thread; 0 when nothing holds any. */
  public static long after(int times, Supplier<?> madeAndGivenUp) {
    List<WeakReference<Object>> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.add(
          WaitForAsyncUtils.waitForAsyncFx(
              10_000, () -> new WeakReference<Object>(madeAndGivenUp.get())));
    }
    WaitForAsyncUtils.waitForFxEvents();
    long kept = times;
    for (int i = 0; i < COLLECTIONS && kept > 0; i++) {
      System.gc();
      kept = all.stream().filter(each -> !each.refersTo(null)).count();
    }
    return kept;
  }
}
