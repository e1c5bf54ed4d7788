package nl.casustafel.casefile.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.casustafel.text.Message;
import nl.casustafel.text.TextKey;

/**
 * All that is wrong with one file, gathered while it is read. Keeps the first 100: whoever has more
 * to repair starts with those. For one thread.
 */
public final class Flaws {
  private static final int AT_MOST = 100;
  private static final int LONGEST_ARGUMENT = 120;

  private final String file;
  private final List<Flaw> found = new ArrayList<>();

  /** The flaws of a file, named without its folder. */
  public Flaws(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  /** Notes a flaw; long words from the file are cut off, so that a message stays readable. */
  public void add(Spot spot, TextKey reason, Object... arguments) {
    if (found.size() < AT_MOST) {
      found.add(
          new Flaw(
              spot, new Message(reason, Arrays.stream(arguments).map(Flaws::clipped).toList())));
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** The flaws in the order in which one meets them in the file. */
  public List<Flaw> inOrder() {
    return found.stream().sorted(Comparator.comparing(Flaw::spot)).toList();
  }

  private static Object clipped(Object argument) {
    if (!(argument instanceof String text)) {
      return argument;
    }
    String line = text.replaceAll("\\R", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST_ARGUMENT) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
  }
}
