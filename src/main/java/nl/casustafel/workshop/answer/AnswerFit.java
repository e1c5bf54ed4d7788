package nl.casustafel.workshop.answer;

import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import org.jspecify.annotations.Nullable;

/** Whether an answer is one that its question offers. */
public final class AnswerFit {
  private AnswerFit() {}

  public static boolean fits(Question question, AnswerValue value) {
    Set<String> offered =
        question.options().stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    return switch (value) {
      case AnswerValue.Choice choice ->
          !(question.form() instanceof AnswerForm.Multiple) && offered.contains(choice.option());
      case AnswerValue.Choices choices ->
          question.form() instanceof AnswerForm.Multiple multiple
              && !choices.options().isEmpty()
              && offered.containsAll(choices.options())
              && !mixesNoneWithOthers(multiple, choices);
      case AnswerValue.Point point ->
          question.form() instanceof AnswerForm.Scale && point.value() >= 1 && point.value() <= 5;
      case AnswerValue.Words ignored -> question.form() instanceof AnswerForm.Open;
    };
  }

  private static boolean mixesNoneWithOthers(
      AnswerForm.Multiple multiple, AnswerValue.Choices choices) {
    return choices.options().size() > 1
        && multiple.options().stream()
            .anyMatch(option -> option.excludesOthers() && choices.options().contains(option.id()));
  }

  /** The length of a free text; 0 for any other answer. */
  public static int length(@Nullable AnswerValue value) {
    return value instanceof AnswerValue.Words words ? words.text().length() : 0;
  }
}
