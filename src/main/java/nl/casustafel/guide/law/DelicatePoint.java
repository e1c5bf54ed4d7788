package nl.casustafel.guide.law;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/** A legally delicate point, shown to the facilitator as a note and never as a verdict. */
public record DelicatePoint(
    int number, LocalizedText title, LocalizedText text, List<String> references) {
  public DelicatePoint {
    references = List.copyOf(references);
  }
}
