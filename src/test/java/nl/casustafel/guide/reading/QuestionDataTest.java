package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Flag;
import nl.casustafel.guide.question.Option;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.guide.question.Question;
import nl.casustafel.guide.question.QuestionScope;
import nl.casustafel.guide.question.QuestionTheme;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all questions of the guide, whichever they are. */
class QuestionDataTest {
  private static final List<String> CASES =
      List.of("chatlog-finetuning", "recruitment-screening", "patient-summaries");
  private static final int MOST_WORDS = 25;

  private final Guide guide = BuiltIn.guide();

  /** For each theme: questions before, in and after the session, and in brackets the core. */
  @Test
  void theBankHoldsTheseQuestionsByThemeCaseAndPhase() {
    String table =
        Stream.concat(
                guide.questions().themes().stream().map(QuestionTheme::id).map(this::row),
                Stream.of(row("")))
            .collect(Collectors.joining("\n"));

    assertThat(table)
        .isEqualTo(
            """
            processing-description     10 (4)  0 (0)  0 (0) | 11 (4)  0 (0)  0 (0) | 10 (4)  0 (0)  0 (0)
            transparency                4 (0) 11 (3)  0 (0) |  4 (0) 10 (2)  0 (0) |  4 (0) 10 (2)  0 (0)
            legal-basis                 5 (1) 16 (5)  0 (0) |  5 (1) 14 (5)  0 (0) |  5 (1) 17 (6)  0 (0)
            profiling                   3 (0) 11 (4)  0 (0) |  3 (0) 11 (4)  0 (0) |  3 (0)  9 (4)  0 (0)
            human-in-the-loop           0 (0) 14 (2)  0 (0) |  0 (0) 15 (3)  0 (0) |  0 (0) 14 (2)  0 (0)
            necessity-proportionality   0 (0)  5 (1)  0 (0) |  0 (0)  5 (1)  0 (0) |  0 (0)  5 (1)  0 (0)
            data-subject-rights         2 (0)  7 (0)  0 (0) |  2 (0)  6 (0)  0 (0) |  2 (0)  7 (0)  0 (0)
            special-categories          4 (1)  3 (1)  0 (0) |  4 (1)  3 (1)  0 (0) |  4 (1)  3 (1)  0 (0)
            retention-deletion          4 (1)  1 (0)  0 (0) |  4 (1)  1 (0)  0 (0) |  4 (1)  1 (0)  0 (0)
            security                    3 (1)  2 (0)  0 (0) |  3 (1)  2 (0)  0 (0) |  3 (1)  2 (0)  0 (0)
            processors-transfers       10 (3)  0 (0)  0 (0) | 10 (3)  0 (0)  0 (0) | 10 (3)  0 (0)  0 (0)
            bias-fairness               0 (0)  4 (1)  0 (0) |  0 (0)  6 (2)  0 (0) |  0 (0)  5 (1)  0 (0)
            accuracy                    0 (0)  6 (2)  0 (0) |  0 (0)  4 (1)  0 (0) |  0 (0)  6 (2)  0 (0)
            prior-consultation          0 (0)  1 (1)  4 (0) |  0 (0)  1 (1)  4 (0) |  0 (0)  1 (1)  4 (0)
            data-subject-views          1 (0)  2 (0)  2 (0) |  1 (0)  2 (0)  2 (0) |  1 (0)  2 (0)  2 (0)
            dpo-advice                  2 (2)  0 (0)  3 (0) |  2 (2)  0 (0)  3 (0) |  2 (2)  0 (0)  3 (0)
            all                        48 (13) 83 (20)  9 (0) | 49 (13) 80 (20)  9 (0) | 48 (13) 82 (20)  9 (0)\
            """);
  }

  private String row(String theme) {
    String name = theme.isEmpty() ? "all" : theme;
    return String.format(Locale.ROOT, "%-27s", name)
        + CASES.stream()
            .map(caseId -> cell(theme, caseId))
            .collect(Collectors.joining(" | "))
            .stripTrailing();
  }

  private String cell(String theme, String caseId) {
    List<Question> questions =
        of(caseId, Depth.FULL).stream()
            .filter(question -> theme.isEmpty() || question.theme().equals(theme))
            .toList();
    return Arrays.stream(Phase.values())
        .map(phase -> questions.stream().filter(q -> q.timing().phase() == phase).toList())
        .map(all ->
            String.format(
                Locale.ROOT, "%2d (%d)", all.size(), all.stream().filter(Question::core).count()))
        .collect(Collectors.joining(" "));
  }

  private List<Question> of(String caseId, Depth depth) {
    return new QuestionScope(Set.of(caseId), depth).of(guide.questions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void theShortWorkshopAsksSixteenToTwentyQuestionsInTheRoom(String caseId) {
    QuestionScope scope = new QuestionScope(Set.of(caseId), Depth.CORE);
    List<Question> most =
        scope.of(guide.questions()).stream().filter(Question::isForTheRoom).toList();
    List<Question> least =
        scope.askedAtFirst(guide.questions()).stream().filter(Question::isForTheRoom).toList();

    assertThat(least).hasSizeGreaterThanOrEqualTo(16);
    assertThat(most).hasSizeLessThanOrEqualTo(20);
    assertThat(most).allSatisfy(q -> assertThat(q.timing().minutes()).isBetween(2.0, 3.0));
  }

  @Test
  void theDescriptionStandsFirst() {
    assertThat(guide.questions().themes().getFirst().id()).isEqualTo("processing-description");
  }

  @Test
  void noSentenceOfAQuestionHasMoreThanTwentyFiveWords() {
    assertThat(
            guide.questions().all().stream()
                .flatMap(question ->
                    Arrays.stream(Language.values())
                        .flatMap(language ->
                            Stream.of(question.wording().text().in(language).split("(?<=[.!?]) "))))
                .filter(sentence -> sentence.split("\\s+").length > MOST_WORDS))
        .isEmpty();
  }

  @Test
  void whatNobodyKnowsIsNeverCalledAlmostCertain() {
    assertThat(
            guide.questions().all().stream()
                .filter(question ->
                    question.rules().flags().stream()
                        .anyMatch(flag ->
                            flag.when() instanceof Flag.Trigger.Chosen chosen
                                && (chosen.options().contains(Option.UNSURE)
                                    || chosen.options().contains(Option.UNKNOWN))
                                && flag.score().likelihood() > 3))
                .map(Question::id))
        .isEmpty();
  }

  @Test
  void yesIsNeverTheAnswerThatRaisesARisk() {
    assertThat(
            guide.questions().all().stream()
                .filter(question -> question.form() instanceof AnswerForm.YesNoUnsure)
                .filter(question ->
                    question.rules().flags().stream().anyMatch(QuestionDataTest::isRaisedByYes))
                .map(Question::id))
        .isEmpty();
  }

  private static boolean isRaisedByYes(Flag flag) {
    return flag.when() instanceof Flag.Trigger.Chosen chosen && chosen.options().contains("yes");
  }
}
