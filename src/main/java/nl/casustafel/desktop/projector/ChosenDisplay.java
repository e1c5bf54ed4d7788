package nl.casustafel.desktop.projector;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import nl.casustafel.files.KeptLine;

/**
 * Chooses the display of the projector: the one of the last time when it is there, else another
 * than that of the main window. Kept in a file of one line, by where the display lies.
 */
final class ChosenDisplay {
  private final KeptLine kept;

  ChosenDisplay(Path file) {
    this.kept = new KeptLine(file);
  }

  /**
   * The display to fill; empty when there is none but that of the main window.
   *
   * @param main where the main window lies
   */
  Optional<Rectangle2D> choose(List<Rectangle2D> displays, Rectangle2D main) {
    Rectangle2D mains = under(displays, main);
    List<Rectangle2D> others = displays.stream().filter(display -> !display.equals(mains)).toList();
    return remembered().filter(others::contains).or(() -> others.stream().findFirst());
  }

  /** The display on which most of a window lies; the first when it lies on none. */
  static Rectangle2D under(List<Rectangle2D> displays, Rectangle2D window) {
    Rectangle2D found = displays.getFirst();
    double most = 0;
    for (Rectangle2D display : displays) {
      double shared =
          shared(display.getMinX(), display.getMaxX(), window.getMinX(), window.getMaxX())
              * shared(display.getMinY(), display.getMaxY(), window.getMinY(), window.getMaxY());
      if (shared > most) {
        most = shared;
        found = display;
      }
    }
    return found;
  }

  private static double shared(double from, double to, double otherFrom, double otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }

  private Optional<Rectangle2D> remembered() {
    try {
      String[] parts = kept.read().orElse("").split(" ", -1);
      return Optional.of(
          new Rectangle2D(
              Double.parseDouble(parts[0]),
              Double.parseDouble(parts[1]),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3])));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps a display for the next time; that it fails is no loss. */
  void remember(Rectangle2D display) {
    String line =
        String.format(
            Locale.ROOT,
            "%.0f %.0f %.0f %.0f",
            display.getMinX(),
            display.getMinY(),
            display.getWidth(),
            display.getHeight());
    kept.keep(line);
  }
}
