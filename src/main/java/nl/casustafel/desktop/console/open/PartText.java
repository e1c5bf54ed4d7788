package nl.casustafel.desktop.console.open;

import nl.casustafel.text.TextKey;
import nl.casustafel.workshop.Part;

/** What the parts of the agenda are called. */
public enum PartText implements TextKey {
  CASE,
  OBSERVATIONS,
  QUESTIONS,
  RISKS,
  REPORT;

  public static PartText of(Part part) {
    return switch (part) {
      case CASE -> CASE;
      case OBSERVATIONS -> OBSERVATIONS;
      case QUESTIONS -> QUESTIONS;
      case RISKS -> RISKS;
      case REPORT -> REPORT;
    };
  }
}
