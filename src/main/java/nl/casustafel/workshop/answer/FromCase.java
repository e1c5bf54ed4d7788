package nl.casustafel.workshop.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseAnswer;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;

/**
 * What a case itself says in answer to a question. Not confirmed, it is nobody's answer: nothing is
 * recorded of it, and nothing follows from it.
 */
public final class FromCase {
  private FromCase() {}

  /** What the case says; empty where it says nothing, or what the question does not offer. */
  public static Optional<AnswerValue> of(
      CaseTemplate template, Question question, Language language) {
    return template
        .prefill()
        .answer(question.id())
        .flatMap(said -> value(said, question, language))
        .filter(value -> AnswerFit.fits(question, value));
  }

  private static Optional<AnswerValue> value(
      CaseAnswer said, Question question, Language language) {
    List<String> chosen = said.options();
    return switch (question.form()) {
      case AnswerForm.YesNoUnsure ignored -> one(chosen).map(AnswerValue.Choice::new);
      case AnswerForm.Single ignored -> one(chosen).map(AnswerValue.Choice::new);
      case AnswerForm.Multiple ignored -> Optional.of(new AnswerValue.Choices(Set.copyOf(chosen)));
      case AnswerForm.Scale ignored ->
          one(chosen)
              .filter(point -> point.matches("[1-5]"))
              .map(point -> new AnswerValue.Point(Integer.parseInt(point)));
      case AnswerForm.Open ignored ->
          Optional.of(said.words().in(language))
              .filter(words -> !words.isBlank())
              .map(AnswerValue.Words::new);
    };
  }

  private static Optional<String> one(List<String> chosen) {
    return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
  }
}
