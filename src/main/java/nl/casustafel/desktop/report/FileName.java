package nl.casustafel.desktop.report;

/** The name of a file that every system accepts. */
final class FileName {
  private static final int LONGEST = 120;

  private FileName() {}

  /** The words as a file's name, ending in {@code .pdf}. */
  static String of(String words) {
    String safe =
        words
            .replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("^[ .]+|[ .]+$", "");
    String shorter = safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST).strip();
    return (shorter.isEmpty() ? "report" : shorter) + ".pdf";
  }
}
