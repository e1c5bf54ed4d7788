package nl.casustafel.guide.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which flags an answer raises, which duty it brings, and whether it leaves something to find out.
 */
public final class Flags {
  private Flags() {}

  /** The question's flags that fire on this answer, in their order. */
  public static List<Flag> fired(Question question, AnswerValue answer) {
    return question.rules().flags().stream().filter(flag -> fires(flag.when(), answer)).toList();
  }

  private static boolean fires(Flag.Trigger trigger, AnswerValue answer) {
    return switch (trigger) {
      case Flag.Trigger.Chosen chosen -> isChosen(chosen.options(), answer);
      case Flag.Trigger.Within within ->
          answer instanceof AnswerValue.Point point
              && point.value() >= within.lowest()
              && point.value() <= within.highest();
      case Flag.Trigger.Empty ignored ->
          answer instanceof AnswerValue.Words words && words.text().isBlank();
    };
  }

  private static boolean isChosen(Set<String> options, AnswerValue answer) {
    return switch (answer) {
      case AnswerValue.Choice choice -> options.contains(choice.option());
      case AnswerValue.Choices choices -> choices.options().stream().anyMatch(options::contains);
      case AnswerValue.Point ignored -> false;
      case AnswerValue.Words ignored -> false;
    };
  }

  /** The id of the measure that the law asks for after this answer. */
  public static Optional<String> duty(Question question, AnswerValue answer) {
    return Optional.ofNullable(question.rules().duty())
        .filter(duty -> isChosen(duty.when(), answer))
        .map(Question.Duty::measure);
  }

  /** An answer "unsure" or "unknown" is never neutral: somebody has to find out. */
  public static boolean leavesDoubt(AnswerValue answer) {
    return switch (answer) {
      case AnswerValue.Choice choice -> isDoubt(choice.option());
      case AnswerValue.Choices choices -> choices.options().stream().anyMatch(Flags::isDoubt);
      case AnswerValue.Point ignored -> false;
      case AnswerValue.Words ignored -> false;
    };
  }

  private static boolean isDoubt(String option) {
    return option.equals(Option.UNSURE) || option.equals(Option.UNKNOWN);
  }
}
