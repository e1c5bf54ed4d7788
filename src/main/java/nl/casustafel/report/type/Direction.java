package nl.casustafel.report.type;

import java.text.Bidi;

/** The order in which letters stand on the page, where some are read from right to left. */
public final class Direction {
  private static final String PAIRS = "()[]{}<>«»";

  private final ArabicForms forms = new ArabicForms();

  /** Arabic letters in the form that their neighbours ask for. */
  public String shaped(String text) {
    return forms.shaped(text);
  }

  /** A text that is read from right to left as it stands on the page, from left to right. */
  public String mirrored(String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    StringBuilder mirrored = new StringBuilder(text.length());
    for (int run = bidi.getRunCount() - 1; run >= 0; run--) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      // Numbers are read from left to right everywhere.
      mirrored.append(bidi.getRunLevel(run) % 2 == 0 ? part : turned(part));
    }
    return mirrored.toString();
  }

  /** A line of text of any direction as it stands on the page. */
  String visual(String text) {
    char[] letters = text.toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return text;
    }
    StringBuilder visual = new StringBuilder(text.length());
    for (Stretch stretch : Stretch.of(text)) {
      String part = text.substring(stretch.start(), stretch.end());
      visual.append(stretch.fromRight() ? mirrored(shaped(part)) : part);
    }
    return visual.toString();
  }

  private static String turned(String text) {
    StringBuilder turned = new StringBuilder(text.length());
    int end = text.length();
    while (end > 0) {
      int start = clusterBefore(text, end);
      turned.append(mirror(text.substring(start, end)));
      end = start;
    }
    return turned.toString();
  }

  /** Where a letter with its marks begins. */
  private static int clusterBefore(String text, int end) {
    int start = text.offsetByCodePoints(end, -1);
    while (start > 0 && Stretch.isMark(text.codePointAt(start))) {
      start = text.offsetByCodePoints(start, -1);
    }
    return start;
  }

  private static String mirror(String cluster) {
    int at = cluster.length() == 1 ? PAIRS.indexOf(cluster) : -1;
    return at < 0 ? cluster : String.valueOf(PAIRS.charAt(at ^ 1));
  }
}
