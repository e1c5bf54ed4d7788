package nl.casustafel.desktop.shell.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import nl.casustafel.files.KeptLine;

/** Where the window was and how large. */
record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  private static final double LEAST_WIDTH = 480;
  private static final double LEAST_HEIGHT = 360;

  /** Reads the place from a file; without one, or with a broken one, the usual place. */
  static WindowPlace read(Path file, Rectangle2D screen) {
    try {
      String[] parts = new KeptLine(file).read().orElse("").split(" ", -1);
      return new WindowPlace(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3]),
              Boolean.parseBoolean(parts[4]))
          .within(screen);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
      return usual(screen);
    }
  }

  /** In the middle of the screen, as large as the pictures of the design where there is room. */
  static WindowPlace usual(Rectangle2D screen) {
    double width = Math.min(1440, screen.getWidth() * 0.9);
    double height = Math.min(900, screen.getHeight() * 0.9);
    return new WindowPlace(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height,
        false);
  }

  /**
   * How small the window may become: never larger than the screen has room for, since what is at
   * its foot would be out of reach.
   */
  static Dimension2D least(Rectangle2D screen) {
    return new Dimension2D(
        Math.min(640, screen.getWidth() * 0.9), Math.min(480, screen.getHeight() * 0.9));
  }

  /** The place on a screen that may be smaller than the one it was on. */
  WindowPlace within(Rectangle2D screen) {
    boolean seen =
        List.of(x, y, width, height).stream().allMatch(Double::isFinite)
            && width >= LEAST_WIDTH
            && height >= LEAST_HEIGHT
            && screen.contains(x, y, Math.min(width, 1), Math.min(height, 1))
            && width <= screen.getWidth()
            && height <= screen.getHeight();
    return seen ? this : usual(screen);
  }

  WindowPlace maximized(boolean now) {
    return new WindowPlace(x, y, width, height, now);
  }

  /** Writes the place; that it fails is no loss. */
  void write(Path file) {
    new KeptLine(file)
        .keep(String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %b", x, y, width, height, maximized));
  }
}
