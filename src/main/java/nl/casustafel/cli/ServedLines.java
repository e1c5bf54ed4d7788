package nl.casustafel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code serve} prints. The first line is always where it is served, as whoever reads it
 * expects: phones can come before it is printed, and with them something to tell. Any thread.
 */
final class ServedLines {
  private final PrintWriter out;
  private @Nullable List<String> early = new ArrayList<>();

  ServedLines(PrintWriter out) {
    this.out = out;
  }

  /** Says where it is served, and then what there was to tell before. */
  synchronized void begin(String serving) {
    print(serving);
    List<String> waiting = early;
    early = null;
    if (waiting != null) {
      waiting.forEach(this::print);
    }
  }

  /** Says something else, as soon as it was said where it is served. */
  synchronized void say(String line) {
    if (early == null) {
      print(line);
    } else {
      early.add(line);
    }
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }
}
