package nl.casustafel.workshop.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Branching;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;

/** What the group answered to the questions that are asked, as flows look at it. */
final class KnownAnswers {
  private final List<Question> asked;
  private final Map<String, AnswerValue> values = new HashMap<>();

  KnownAnswers(List<ThemeQuestions> themes) {
    List<AskedQuestion> all = themes.stream().flatMap(theme -> theme.questions().stream()).toList();
    asked = all.stream().map(AskedQuestion::question).toList();
    for (AskedQuestion one : all) {
      AnswerValue value = one.answer().value();
      if (value != null) {
        values.put(one.question().id(), value);
      }
    }
  }

  boolean fulfil(Condition condition) {
    return Branching.holds(condition, asked, values);
  }

  /** The questions whose answers fulfil a condition that they fulfil. */
  Set<String> behind(Condition condition) {
    return switch (condition) {
      case Condition.Always ignored -> Set.of();
      case Condition.Selected selected -> Set.of(selected.question());
      case Condition.Within within -> Set.of(within.question());
      case Condition.All all -> behind(all.parts());
      case Condition.Any any -> behind(any.parts().stream().filter(this::fulfil).toList());
    };
  }

  private Set<String> behind(List<Condition> parts) {
    return parts.stream()
        .flatMap(part -> behind(part).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
