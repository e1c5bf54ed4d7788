package nl.casustafel.guide.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which questions are asked, given the answers so far. The answer to a question that is itself not
 * asked does not count, so that a follow-up disappears together with what led to it.
 */
public final class Branching {
  private final Map<String, Question> inScope = new HashMap<>();
  private final Map<String, AnswerValue> answers;
  private final Map<String, Boolean> decided = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  private Branching(List<Question> scope, Map<String, AnswerValue> answers) {
    scope.forEach(question -> inScope.put(question.id(), question));
    this.answers = answers;
  }

  /** The questions of the scope that are asked now, in their order. */
  public static List<Question> asked(List<Question> scope, Map<String, AnswerValue> answers) {
    Branching branching = new Branching(scope, answers);
    return scope.stream().filter(question -> branching.isAsked(question.id())).toList();
  }

  /** Whether the answers given within the scope fulfil a condition. */
  public static boolean holds(
      Condition condition, List<Question> scope, Map<String, AnswerValue> answers) {
    return new Branching(scope, answers).holds(condition);
  }

  private boolean isAsked(String id) {
    Question question = inScope.get(id);
    if (question == null) {
      return false;
    }
    Boolean known = decided.get(id);
    if (known != null) {
      return known;
    }
    if (!underWay.add(id)) {
      // Two questions that wait for each other: the data check refuses this, and so do we.
      return false;
    }
    boolean asked = holds(question.rules().askIf());
    underWay.remove(id);
    decided.put(id, asked);
    return asked;
  }

  private boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.Always ignored -> true;
      case Condition.Selected selected ->
          isAsked(selected.question()) && isSelected(selected, answers.get(selected.question()));
      case Condition.Within within ->
          isAsked(within.question())
              && answers.get(within.question()) instanceof AnswerValue.Point point
              && point.value() >= within.lowest()
              && point.value() <= within.highest();
      case Condition.All all -> all.parts().stream().allMatch(this::holds);
      case Condition.Any any -> any.parts().stream().anyMatch(this::holds);
    };
  }

  /** Whether an answer chooses one of the options. */
  public static boolean isSelected(Condition.Selected selected, @Nullable AnswerValue answer) {
    return switch (answer) {
      case null -> false;
      case AnswerValue.Choice choice -> selected.options().contains(choice.option());
      case AnswerValue.Choices choices ->
          choices.options().stream().anyMatch(selected.options()::contains);
      case AnswerValue.Point ignored -> false;
      case AnswerValue.Words ignored -> false;
    };
  }
}
