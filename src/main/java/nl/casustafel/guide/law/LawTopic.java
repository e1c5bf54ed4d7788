package nl.casustafel.guide.law;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/**
 * The state of a piece of law when the content was last checked, how sure that is, and the works
 * that it is about.
 */
public record LawTopic(
    LocalizedText topic,
    LocalizedText situation,
    LocalizedText confidence,
    List<String> references) {
  public LawTopic {
    references = List.copyOf(references);
  }
}
