package nl.casustafel.workshop.answer;

import java.time.LocalDate;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded with a question.
 *
 * @param value the group's answer, or null while there is none
 * @param reasoning why the group answers so
 * @param dissent what those say who see it otherwise
 * @param whoFindsOut the role that finds out what is not known yet
 * @param by the day by which
 */
public record Answer(
    @Nullable AnswerValue value,
    String reasoning,
    String dissent,
    String whoFindsOut,
    @Nullable LocalDate by) {

  public Answer {
    reasoning = LineEnds.asBreaks(reasoning);
    dissent = LineEnds.asBreaks(dissent);
    whoFindsOut = LineEnds.asSpaces(whoFindsOut);
  }

  public static final Answer NONE = new Answer(null, "", "", "", null);

  public static Answer of(AnswerValue value) {
    return NONE.with(value);
  }

  public Answer with(@Nullable AnswerValue other) {
    return new Answer(other, reasoning, dissent, whoFindsOut, by);
  }

  public Answer because(String reason) {
    return new Answer(value, reason, dissent, whoFindsOut, by);
  }

  public Answer dissenting(String words) {
    return new Answer(value, reasoning, words, whoFindsOut, by);
  }

  public Answer foundOutBy(String role, @Nullable LocalDate day) {
    return new Answer(value, reasoning, dissent, role, day);
  }
}
