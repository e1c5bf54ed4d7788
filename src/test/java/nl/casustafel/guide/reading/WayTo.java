package nl.casustafel.guide.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionBank;

/** Finds answers that lead to a question. */
final class WayTo {
  private final QuestionBank bank;
  private final Map<String, Set<String>> wanted = new HashMap<>();
  private final Map<String, AnswerValue> answers = new HashMap<>();

  private WayTo(QuestionBank bank) {
    this.bank = bank;
  }

  /** Answers after which the question is asked, as far as the conditions allow any. */
  static Map<String, AnswerValue> question(Question question, QuestionBank bank) {
    WayTo way = new WayTo(bank);
    way.fulfil(question.rules().askIf());
    way.wanted.forEach(way::answer);
    return way.answers;
  }

  private void fulfil(Condition condition) {
    switch (condition) {
      case Condition.Always ignored -> {}
      case Condition.Selected selected -> {
        wanted
            .computeIfAbsent(selected.question(), q -> new HashSet<>(selected.options()))
            .retainAll(selected.options());
        fulfil(bank.question(selected.question()).orElseThrow().rules().askIf());
      }
      case Condition.Within within -> {
        answers.put(within.question(), new AnswerValue.Point(within.lowest()));
        fulfil(bank.question(within.question()).orElseThrow().rules().askIf());
      }
      case Condition.All all -> all.parts().forEach(this::fulfil);
      case Condition.Any any -> fulfil(any.parts().getFirst());
    }
  }

  private void answer(String question, Set<String> options) {
    String option = options.stream().sorted().findFirst().orElse("impossible");
    answers.put(
        question,
        bank.question(question).orElseThrow().form() instanceof AnswerForm.Multiple
            ? new AnswerValue.Choices(Set.of(option))
            : new AnswerValue.Choice(option));
  }
}
