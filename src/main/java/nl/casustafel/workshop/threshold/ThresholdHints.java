package nl.casustafel.workshop.threshold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.casustafel.casefile.DpiaPrefill;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Branching;
import nl.casustafel.guide.question.Condition;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.guide.threshold.Threshold.Criterion;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.ThemeQuestions;

/** What the case and the answers given propose for the check. Pure. */
final class ThresholdHints {
  private final DpiaPrefill prefill;
  private final List<Question> asked;
  private final Map<String, AnswerValue> answers = new HashMap<>();

  ThresholdHints(DpiaPrefill prefill, List<ThemeQuestions> themes) {
    this.prefill = prefill;
    List<AskedQuestion> all = themes.stream().flatMap(theme -> theme.questions().stream()).toList();
    this.asked = all.stream().map(AskedQuestion::question).toList();
    for (AskedQuestion question : all) {
      AnswerValue value = question.answer().value();
      if (value != null) {
        answers.put(question.question().id(), value);
      }
    }
  }

  /** What points to a box of a list. */
  List<ThresholdHint> of(BoxList list, Criterion box) {
    List<ThresholdHint> hints = new ArrayList<>();
    if (saysTheCase(list, box.id())) {
      hints.add(new ThresholdHint.CaseSays());
    }
    if (list == BoxList.AP_LIST && prefill.apTypes().contains(box.id())) {
      hints.add(new ThresholdHint.CaseAsks());
    }
    hints.addAll(of(box.proposedIf()));
    if (!box.wording().alwaysProposed().isBlank()) {
      hints.add(new ThresholdHint.InAnyCase(box.wording().alwaysProposed()));
    }
    return hints;
  }

  private boolean saysTheCase(BoxList list, String id) {
    return switch (list) {
      case ARTICLE_35 -> prefill.article35().contains(id);
      case WP248 ->
          prefill.wp248().stream().anyMatch(number -> Integer.toString(number).equals(id));
      case AP_LIST -> false;
    };
  }

  /** The answers that make a condition hold; none where it does not. */
  private List<ThresholdHint> of(Condition condition) {
    // Where nothing is asked for, nothing that was answered points there.
    if (condition.questions().isEmpty() || !Branching.holds(condition, asked, answers)) {
      return List.of();
    }
    return List.of(
        new ThresholdHint.FromAnswers(
            leaves(condition)
                .filter(leaf -> Branching.holds(leaf, asked, answers))
                .flatMap(leaf -> leaf.questions().stream())
                .distinct()
                .toList()));
  }

  private static Stream<Condition> leaves(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().flatMap(ThresholdHints::leaves);
      case Condition.Any any -> any.parts().stream().flatMap(ThresholdHints::leaves);
      case Condition.Always ignored -> Stream.of();
      case Condition.Selected selected -> Stream.of(selected);
      case Condition.Within within -> Stream.of(within);
    };
  }
}
