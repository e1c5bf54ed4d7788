package nl.casustafel.desktop.shell.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The file that a PDF goes to: what was chosen, with the ending that opens it. */
final class PdfTarget {
  private static final String ENDING = ".pdf";

  private PdfTarget() {}

  /**
   * What was chosen, and with {@code .pdf} where a name was typed without it, which not every
   * system's dialog adds. The dialog then asked about another name, so a file that is there stays.
   */
  static Path of(Path chosen) {
    String name = chosen.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return chosen;
    }
    Path target = chosen.resolveSibling(name + ENDING);
    for (int another = 2; Files.exists(target); another++) {
      target = chosen.resolveSibling(name + " (" + another + ")" + ENDING);
    }
    return target;
  }
}
