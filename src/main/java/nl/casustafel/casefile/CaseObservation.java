package nl.casustafel.casefile;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/** A statement about the case that the group discusses and votes on. */
public record CaseObservation(String id, Place place, Stance stance, Wording wording, Links links) {

  /**
   * Where it belongs.
   *
   * @param number as in the source workshop, such as {@code 2.4}
   */
  public record Place(String number, String theme, ChainStep step) {}

  /**
   * Its texts.
   *
   * @param label a few words for lists
   * @param prompt the question that opens the discussion
   * @param note for the facilitator only
   */
  public record Wording(
      LocalizedText statement, LocalizedText label, LocalizedText prompt, LocalizedText note) {}

  /** References, and the ids of the risks and questions that it touches. */
  public record Links(List<String> references, List<String> risks, List<String> questions) {
    public Links {
      references = List.copyOf(references);
      risks = List.copyOf(risks);
      questions = List.copyOf(questions);
    }
  }
}
