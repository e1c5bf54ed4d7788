package nl.casustafel.desktop.console.question;

import java.util.List;
import java.util.Set;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** An answer in words. */
public final class AnswerWords {
  private AnswerWords() {}

  /** The words of an answer to a question. */
  public static String of(Question question, @Nullable AnswerValue value, Texts texts) {
    return switch (value) {
      case null -> texts.of(QuestionText.NO_ANSWER);
      case AnswerValue.Choice choice -> chosen(question, Set.of(choice.option()), texts);
      case AnswerValue.Choices choices -> chosen(question, choices.options(), texts);
      case AnswerValue.Point point -> texts.of(QuestionText.POINT, point.value());
      case AnswerValue.Words words ->
          words.text().isBlank() ? texts.of(QuestionText.NOTHING_TO_SAY) : words.text();
    };
  }

  private static String chosen(Question question, Set<String> ids, Texts texts) {
    List<String> words =
        question.options().stream()
            .filter(option -> ids.contains(option.id()))
            .map(Option::text)
            .map(texts::of)
            .toList();
    return String.join(", ", words);
  }
}
