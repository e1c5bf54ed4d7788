package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.report.ReportWords;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the report says of advice and decision, each by whom and when. */
class DecisionSectionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Session session = Session.begun("recruitment-screening", Language.EN, Depth.FULL);

  private List<String> words() {
    return ReportWords.of(session.report(Language.EN), "decision");
  }

  private void conclude(Topic topic, Statement statement) {
    session.execute(new Command.Conclude(topic, statement));
  }

  private static Statement said(Verdict verdict, String words) {
    return new Statement(verdict, words, "Board", DAY, null);
  }

  @Test
  void everyTopicThatIsAskedHasARowAndWhoDecidesIsSaidAbove() {
    assertThat(words())
        .contains(
            "Which function decides in the end is not recorded.",
            "Advice of the DPO",
            "What is done with the advice",
            "Views of data subjects",
            "Works council",
            "The risk that remains",
            "Prior consultation",
            "Decision",
            "Review");
    conclude(Topic.DECIDER, Statement.NONE.saidBy("Board"));
    assertThat(words())
        .contains("In the end this is decided by: Board.")
        .noneMatch(text -> text.startsWith("Which function decides"));
  }

  @Test
  void whereThereIsNoDpoNothingIsSaidOfWhatIsDoneWithTheAdvice() {
    conclude(Topic.DPO_ADVICE, said(Verdict.NO_DPO, ""));
    assertThat(words()).contains("There is no DPO").doesNotContain("What is done with the advice");
  }

  @Test
  void aConclusionStandsWithItsWordsItsFunctionAndItsDay() {
    conclude(
        Topic.DECISION, said(Verdict.APPROVED_WITH_CONDITIONS, "Test for bias before the start"));
    assertThat(words())
        .containsSequence(
            "Decision",
            "Approve with conditions",
            "Test for bias before the start",
            "Board",
            "on 23 November 2026",
            "Signature:")
        .anyMatch(
            text -> text.contains("1 of the 8 conclusions is recorded with all that belongs"));
  }

  @Test
  void whatIsLackingOfAConclusionIsNamed() {
    conclude(Topic.ADVICE_FOLLOWED, Statement.NONE.with(Verdict.DEPARTED_FROM));
    assertThat(words())
        .containsSequence(
            "Departed from", "Yet to be filled in: the words that belong to it, function, day");
    conclude(Topic.ADVICE_FOLLOWED, said(Verdict.DEPARTED_FROM, "It comes too late"));
    assertThat(words()).noneMatch(text -> text.contains("the words that belong to it, function"));
  }

  @Test
  void whatIsAskedForButNotAnsweredYetStaysOpen() {
    conclude(Topic.WORKS_COUNCIL, said(Verdict.COUNCIL_ASKED, ""));
    assertThat(words())
        .containsSequence("Asked, no answer yet", "Yet to be filled in: what came of it");
  }

  @Test
  void theReviewNamesItsDayAndWhatGivesRiseToIt() {
    conclude(Topic.REVIEW, new Statement(null, "A new model", "Owner", null, DAY.plusYears(1)));
    assertThat(words())
        .containsSequence("Review", "A new model", "Looked at again on 23 November 2027");
  }

  @Test
  void theSentenceOnPriorConsultationFollowsWhatRemainsAndWhatIsConcluded() {
    session.answer("tr-told-ai", new AnswerValue.Choice("no"));
    String risk = session.view().results().risks().getFirst().risk().id();
    session.execute(
        new Command.WeighRisk(
            risk, RiskWeighing.NONE.with(new RiskScore(4, 4)).because("Nobody is told")));
    assertThat(words())
        .anyMatch(text -> text.contains("asks to consult the authority before the start"));
    conclude(Topic.PRIOR_CONSULTATION, said(Verdict.CONSULTED, "It had three questions"));
    assertThat(words())
        .anyMatch(text -> text.contains("the authority was consulted about this"))
        .noneMatch(text -> text.contains("asks to consult the authority before the start"));
  }

  @Test
  void whatTheGroupAnsweredStandsBesideAsAnAnswerAndNotAsAConclusion() {
    session.answer("vw-works", new AnswerValue.Choice("advice"));
    assertThat(words())
        .containsSequence(
            "Works council",
            "Answered in the workshop: Has the works council been asked?",
            "Yes, for advice",
            "Yet to be filled in");
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void noTopicLeavesAPatternUnfilledInEitherLanguage(Topic topic) {
    for (Verdict verdict : topic.verdicts()) {
      conclude(topic, said(verdict, "Because it is so"));
      for (Language language : Language.values()) {
        assertThat(ReportWords.of(session.report(language), "decision"))
            .noneMatch(text -> text.contains("{") || text.contains("null"));
      }
    }
  }
}
