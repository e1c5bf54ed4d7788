package nl.casustafel.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.guide.law.GuideStatus;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionBank;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskCatalogue;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.guide.threshold.Threshold;

/** All content that guides a workshop, as loaded and checked from data. */
public record Guide(
    GuideStatus status,
    Chain chain,
    QuestionBank questions,
    RiskCatalogue risks,
    Scales scales,
    Reference reference) {

  public Optional<QuestionTheme> theme(String id) {
    return questions.themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
  }

  /** The ids that a case file may refer to. */
  public KnownIds knownIds() {
    return new KnownIds(
        ids(questions.themes(), QuestionTheme::id),
        ids(questions.all(), Question::id),
        ids(risks.risks(), Risk::id),
        ids(reference.threshold().apList(), Threshold.Criterion::id),
        casesAsked(),
        questions.all().stream().collect(Collectors.toMap(Question::id, Guide::offered)));
  }

  private static Set<String> offered(Question question) {
    return question.form() instanceof AnswerForm.Scale
        ? Set.of("1", "2", "3", "4", "5")
        : ids(question.options(), Option::id);
  }

  private Set<String> casesAsked() {
    return questions.all().stream()
        .flatMap(question -> question.rules().cases().stream())
        .filter(id -> !id.equals(Question.Rules.ALL_CASES))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <T> Set<String> ids(List<T> items, Function<T, String> id) {
    return items.stream().map(id).collect(Collectors.toUnmodifiableSet());
  }
}
