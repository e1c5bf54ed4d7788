package nl.casustafel.workshop.threshold;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/** Why something is proposed or to be looked at in the check; a person confirms it or not. */
public sealed interface ThresholdHint {

  /** The case says so. */
  record CaseSays() implements ThresholdHint {}

  /** The case asks to look whether it is so. */
  record CaseAsks() implements ThresholdHint {}

  /** Answers that were given point to it. */
  record FromAnswers(List<String> questions) implements ThresholdHint {
    public FromAnswers {
      questions = List.copyOf(questions);
    }
  }

  /** It is proposed in any case, for this reason. */
  record InAnyCase(LocalizedText why) implements ThresholdHint {}
}
