package nl.casustafel.workshop.conclusion;

import java.time.LocalDate;
import nl.casustafel.text.LineEnds;
import org.jspecify.annotations.Nullable;

/**
 * What is concluded about a topic, and who said so.
 *
 * @param verdict null while nothing is concluded
 * @param words the reason, the conditions, or what was said
 * @param by the function that says so
 * @param on the day on which it was said
 * @param due the day ahead that belongs to it, such as that of the review
 */
public record Statement(
    @Nullable Verdict verdict,
    String words,
    String by,
    @Nullable LocalDate on,
    @Nullable LocalDate due) {

  public Statement {
    words = LineEnds.asBreaks(words);
    by = LineEnds.asSpaces(by);
  }

  public static final Statement NONE = new Statement(null, "", "", null, null);

  public Statement with(@Nullable Verdict other) {
    return new Statement(other, words, by, on, due);
  }

  public Statement saying(String text) {
    return new Statement(verdict, text, by, on, due);
  }

  public Statement saidBy(String function) {
    return new Statement(verdict, words, function, on, due);
  }

  public Statement saidOn(@Nullable LocalDate day) {
    return new Statement(verdict, words, by, day, due);
  }

  public Statement dueOn(@Nullable LocalDate day) {
    return new Statement(verdict, words, by, on, day);
  }
}
