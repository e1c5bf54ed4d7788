package nl.casustafel.report.block;

/** The beginning of a text, for places that have room for a line or two. */
public final class Excerpt {
  private Excerpt() {}

  /** The text, or its first characters and an ellipsis; at most the given number, 2 or more. */
  public static String of(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}
