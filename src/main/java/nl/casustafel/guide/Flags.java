package nl.casustafel.guide;

import java.util.List;

/** Which flags an answer raises, and whether it leaves something to find out. */
public final class Flags {
  private Flags() {}

  /** The question's flags that fire on this answer, in their order. */
  public static List<Flag> fired(Question question, AnswerValue answer) {
    return question.rules().flags().stream().filter(flag -> fires(flag.when(), answer)).toList();
  }

  private static boolean fires(Flag.Trigger trigger, AnswerValue answer) {
    return switch (trigger) {
      case Flag.Trigger.Chosen chosen ->
          switch (answer) {
            case AnswerValue.Choice choice -> chosen.options().contains(choice.option());
            case AnswerValue.Choices choices ->
                choices.options().stream().anyMatch(chosen.options()::contains);
            case AnswerValue.Point ignored -> false;
            case AnswerValue.Words ignored -> false;
          };
      case Flag.Trigger.Within within ->
          answer instanceof AnswerValue.Point point
              && point.value() >= within.lowest()
              && point.value() <= within.highest();
      case Flag.Trigger.Empty ignored ->
          answer instanceof AnswerValue.Words words && words.text().isBlank();
    };
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
