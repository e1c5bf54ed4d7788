package nl.casustafel.workshop;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.AnswerValue;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.QuestionScope;

/**
 * What became of every question that the bank has for a case, asked or not. A question was put to
 * the group when something about it is recorded; one that was only on the list was not.
 */
public final class Coverage {
  private final Map<Question, Treatment> bank = new LinkedHashMap<>();
  private final Map<String, AnswerValue> values = new HashMap<>();

  private Coverage() {}

  /** The coverage of a workshop as it is now. */
  public static Coverage of(WorkshopView view) {
    Coverage coverage = new Coverage();
    QuestionScope.of(view.content().caseTemplate(), Depth.FULL)
        .of(view.content().guide().questions())
        .forEach(question -> coverage.bank.put(question, Treatment.NOT_ASKED));
    view.results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .forEach(coverage::add);
    return coverage;
  }

  private void add(AskedQuestion asked) {
    bank.put(asked.question(), of(asked));
    AnswerValue value = asked.answer().value();
    if (value != null) {
      values.put(asked.question().id(), value);
    }
  }

  private static Treatment of(AskedQuestion asked) {
    if (asked.answered()) {
      return asked.leavesDoubt() ? Treatment.OPEN : Treatment.ANSWERED;
    }
    boolean untouched = asked.answer().equals(Answer.NONE) && asked.votes().isEmpty();
    return untouched ? Treatment.NOT_ASKED : Treatment.OPEN;
  }

  /** The questions of one kind of treatment, in the order of the bank. */
  public List<Question> questions(Treatment treatment) {
    return bank.keySet().stream().filter(question -> bank.get(question) == treatment).toList();
  }

  /** The figures of the whole bank. */
  public Count count() {
    return count(bank.keySet().stream().map(Question::id).toList());
  }

  /**
   * The figures of some questions; those that the bank does not have for this case are left out.
   */
  public Count count(Collection<String> questions) {
    return new Count(
        count(questions, Treatment.NOT_ASKED),
        count(questions, Treatment.OPEN),
        count(questions, Treatment.ANSWERED));
  }

  private int count(Collection<String> questions, Treatment treatment) {
    return (int)
        questions(treatment).stream().filter(question -> questions.contains(question.id())).count();
  }

  /**
   * How far a duty was met for which the guide names one question: only the answer to that question
   * meets it, and only when it leaves no doubt and says something.
   */
  public Treatment duty(String field, Collection<String> questions) {
    AnswerValue value = values.get(field);
    boolean filled =
        value != null && !(value instanceof AnswerValue.Words words && words.text().isBlank());
    if (filled && count(List.of(field)).open() == 0) {
      return Treatment.DECIDED;
    }
    return count(questions).put() == 0 ? Treatment.NOT_ASKED : Treatment.OPEN;
  }

  /** How many questions were not asked, are open, and have an answer that leaves no doubt. */
  public record Count(int notAsked, int open, int answered) {

    public int put() {
      return open + answered;
    }

    public int all() {
      return notAsked + put();
    }

    public Treatment treatment() {
      if (put() == 0) {
        return Treatment.NOT_ASKED;
      }
      return answered == all() ? Treatment.ANSWERED : Treatment.OPEN;
    }
  }
}
