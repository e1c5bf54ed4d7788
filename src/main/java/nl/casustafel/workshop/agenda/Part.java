package nl.casustafel.workshop.agenda;

import nl.casustafel.workshop.part.WorkshopParts;

/**
 * A part of the agenda, as it is named in the record. A name never changes: old files are read by
 * it. What a part holds is said in {@link WorkshopParts}.
 */
public record Part(String name) {
  public static final Part CASE = new Part("CASE");
  public static final Part FACTS = new Part("FACTS");
  public static final Part THRESHOLD = new Part("THRESHOLD");
  public static final Part OBSERVATIONS = new Part("OBSERVATIONS");
  public static final Part QUESTIONS = new Part("QUESTIONS");
  public static final Part FLOWS = new Part("FLOWS");
  public static final Part RISKS = new Part("RISKS");
  public static final Part CONCLUSIONS = new Part("CONCLUSIONS");
  public static final Part REPORT = new Part("REPORT");
  public static final Part REMAINING = new Part("REMAINING");

  public Part {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a part without a name");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
