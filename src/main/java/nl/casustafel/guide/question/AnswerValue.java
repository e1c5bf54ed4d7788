package nl.casustafel.guide.question;

import java.util.Set;
import nl.casustafel.text.LineEnds;

/** What a group answered to a question. */
public sealed interface AnswerValue {

  /** One option, of a yes/no/unsure or single-choice question. */
  record Choice(String option) implements AnswerValue {}

  /** The options chosen of a multiple-choice question; at least one. */
  record Choices(Set<String> options) implements AnswerValue {
    public Choices {
      options = Set.copyOf(options);
    }
  }

  /** A point on a scale, 1 to 5. */
  record Point(int value) implements AnswerValue {}

  /** Free text; blank when the group states that there is nothing to say. */
  record Words(String text) implements AnswerValue {
    public Words {
      text = LineEnds.asBreaks(text);
    }
  }
}
