package nl.casustafel.guide.question;

import nl.casustafel.text.LocalizedText;

/** One of the answers that a question offers. */
public record Option(String id, LocalizedText text) {

  public static final String UNSURE = "unsure";
  public static final String UNKNOWN = "unknown";
  public static final String NONE = "none";

  /** "None" and "unknown" stand alone: choosing one drops the others, and the other way round. */
  public boolean excludesOthers() {
    return id.equals(NONE) || id.equals(UNKNOWN);
  }
}
