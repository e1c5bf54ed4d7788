package nl.casustafel.report.reading;

import java.util.List;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.report.block.Phrase;

/** An answer in words. */
public final class AnswerPhrases {
  private AnswerPhrases() {}

  public static Phrase of(Question question, AnswerValue value, Reading reading) {
    return switch (value) {
      case AnswerValue.Choice choice -> Phrase.strong(options(question, choice, reading));
      case AnswerValue.Choices choices ->
          new Phrase.Several(
              question.options().stream()
                  .filter(option -> choices.options().contains(option.id()))
                  .map(option -> Phrase.strong(reading.say(option.text())))
                  .toList());
      case AnswerValue.Point point -> point(question, point.value(), reading);
      case AnswerValue.Words words ->
          Phrase.strong(
              words.text().isBlank() ? reading.say(ReportText.NOTHING_TO_SAY) : words.text());
    };
  }

  private static String options(Question question, AnswerValue.Choice choice, Reading reading) {
    List<String> chosen =
        question.options().stream()
            .filter(option -> option.id().equals(choice.option()))
            .map(Option::text)
            .map(reading::say)
            .toList();
    return chosen.isEmpty() ? choice.option() : chosen.getFirst();
  }

  private static Phrase point(Question question, int value, Reading reading) {
    Phrase number = Phrase.strong(reading.say(ReportText.POINT, value));
    if (question.form() instanceof AnswerForm.Scale scale) {
      String ends =
          reading.say(ReportText.SCALE_ENDS, reading.say(scale.low()), reading.say(scale.high()));
      return new Phrase.Several(List.of(number, Phrase.of(ends)));
    }
    return number;
  }
}
