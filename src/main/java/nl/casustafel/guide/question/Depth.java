package nl.casustafel.guide.question;

/** How far a workshop goes. */
public enum Depth {
  /** The core questions of the four main themes: 60 to 75 minutes. */
  MAIN_THEMES,
  /** The core questions of all themes: two to two and a half hours. */
  CORE,
  /** Every question. */
  FULL;

  /** The depth's name in data files. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
