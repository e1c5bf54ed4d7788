package nl.casustafel.casefile;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/**
 * What a case itself says in answer to a question of the guide. It is nobody's answer before
 * somebody confirms it.
 *
 * @param options the ids of the options chosen, or the point on a scale; none for an answer in
 *     words
 * @param words empty for an answer that is chosen
 */
public record CaseAnswer(String question, List<String> options, LocalizedText words) {
  public CaseAnswer {
    options = List.copyOf(options);
  }
}
