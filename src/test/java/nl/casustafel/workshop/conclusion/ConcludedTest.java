package nl.casustafel.workshop.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.Residue;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskProposal;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is concluded, when it is settled, and the sentence on prior consultation. */
class ConcludedTest {
  private static final Guide GUIDE = BuiltIn.guide();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static FoundRisk risk(int at, @Nullable RiskScore score) {
    Risk risk = GUIDE.risks().risks().get(at);
    RiskScore inherent = score == null ? risk.score() : score;
    Residue left = new Residue(inherent, ResidualDecision.NONE, GUIDE.scales().level(inherent));
    return new FoundRisk(
        risk,
        "R" + at,
        new RiskProposal(risk.score(), List.of(), List.of(), false),
        GUIDE.scales().level(inherent),
        List.of(),
        new FoundRisk.Judgement(RiskWeighing.of(score, ""), RiskEvaluation.NONE),
        new FoundRisk.Treatment(List.of(), new ResidualRisk(left, left)));
  }

  /**
   * @param risks the products of likelihood and severity, or {@code ?} for one not weighed
   */
  private static RemainingRisks remaining(@Nullable String risks) {
    List<FoundRisk> found = new ArrayList<>();
    for (String one : risks == null ? new String[0] : risks.split(" ")) {
      RiskScore score =
          one.equals("?")
              ? null
              : new RiskScore(
                  Character.digit(one.charAt(0), 10), Character.digit(one.charAt(2), 10));
      found.add(risk(found.size(), score));
    }
    return RemainingRisks.of(found, GUIDE.scales());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-           | -               | No risks were found so far; so it cannot be said yet whether art. 36 GDPR asks for prior consultation.",
        "?           | -               | Of the one risk 1 is not weighed yet, and the group weighed none as high so far; so it cannot be said yet whether art. 36 GDPR asks for prior consultation.",
        "2x2 ? ?     | -               | Of the 3 risks 2 are not weighed yet, and the group weighed none as high so far; so it cannot be said yet whether art. 36 GDPR asks for prior consultation.",
        "2x2         | -               | With the measures agreed so far the one risk that was found is not high by the group’s weighing; this gives no reason for prior consultation (art. 36 GDPR), and nothing is concluded about it yet.",
        "2x2 1x3     | NO_CONSULTATION | With the measures agreed so far none of the 2 risks is high by the group’s weighing; in line with that it was concluded that the authority need not be consulted beforehand (art. 36 GDPR).",
        "2x2 1x3     | TO_CONSULT      | With the measures agreed so far none of the 2 risks is high by the group’s weighing; even so, the authority is going to be consulted before the start (art. 36 GDPR).",
        "3x3 1x1     | -               | With the measures agreed so far 1 risk remains high by the group’s weighing (“FIRST”); unless reasonable measures bring this down, art. 36 GDPR asks to consult the authority before the start, and nothing is concluded about that yet.",
        "4x4 3x3 ?   | TO_CONSULT      | With the measures agreed so far 2 risks remain high by the group’s weighing (“FIRST”, “SECOND”) and 1 risk is not weighed yet; therefore the authority is going to be consulted before the start (art. 36 GDPR).",
        "3x3         | CONSULTED       | With the measures agreed so far 1 risk remains high by the group’s weighing (“FIRST”); the authority was consulted about this (art. 36 GDPR).",
        "3x3         | NO_CONSULTATION | With the measures agreed so far 1 risk remains high by the group’s weighing (“FIRST”); even so, it was concluded that the authority need not be consulted beforehand (art. 36 GDPR).",
        "?           | NO_CONSULTATION | Of the one risk 1 is not weighed yet, and the group weighed none as high so far; nevertheless it was concluded already that the authority need not be consulted beforehand (art. 36 GDPR).",
      })
  void oneSentenceConnectsWhatRemainsWithPriorConsultation(
      @Nullable String risks, @Nullable Verdict verdict, String sentence) {
    PriorConsultation consultation = new PriorConsultation(remaining(risks), verdict);
    String first = GUIDE.risks().risks().get(0).name().en();
    String second = GUIDE.risks().risks().get(1).name().en();
    assertThat(consultation.sentence(new Texts(Language.EN)))
        .isEqualTo(sentence.replace("FIRST", first).replace("SECOND", second));
  }

  @Test
  void consultationIsProposedOnlyWhereAHighRiskRemainsAndNothingIsConcluded() {
    assertThat(new PriorConsultation(remaining("3x3"), null).isProposed()).isTrue();
    assertThat(new PriorConsultation(remaining("2x2"), null).isProposed()).isFalse();
    assertThat(new PriorConsultation(remaining("?"), null).isProposed()).isFalse();
    assertThat(new PriorConsultation(remaining("3x3"), Verdict.NO_CONSULTATION).isProposed())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // topic, verdict, words, by, settled
        "DECIDER, -, '', Board, true",
        "DECIDER, -, '', '', false",
        "DPO_ADVICE, ADVISED, '', DPO, false",
        "DPO_ADVICE, ADVISED, Shorten it, DPO, true",
        "DPO_ADVICE, ADVISED, Shorten it, '', false",
        "DPO_ADVICE, NO_DPO, '', Board, true",
        "ADVICE_FOLLOWED, FOLLOWED, '', Board, true",
        "ADVICE_FOLLOWED, DEPARTED_FROM, '', Board, false",
        "ADVICE_FOLLOWED, DEPARTED_FROM, Too slow, Board, true",
        "VIEWS, NOT_SOUGHT, '', Board, false",
        "VIEWS, NOT_SOUGHT, Too early, Board, true",
        "WORKS_COUNCIL, COUNCIL_ASKED, On the agenda, HR, false",
        "WORKS_COUNCIL, NO_COUNCIL, '', HR, true",
        "RESIDUAL_RISK, ACCEPTED, '', Board, false",
        "RESIDUAL_RISK, ACCEPTED, Small pilot, Board, true",
        "PRIOR_CONSULTATION, TO_CONSULT, Soon, Board, false",
        "PRIOR_CONSULTATION, CONSULTED, Heard on 1 May, Board, true",
        "PRIOR_CONSULTATION, NO_CONSULTATION, '', Board, false",
        "DECISION, APPROVED, '', Board, true",
        "DECISION, APPROVED_WITH_CONDITIONS, '', Board, false",
        "DECISION, -, Much is said, Board, false",
        "REVIEW, -, With each new model, Owner, true",
        "REVIEW, -, '', Owner, false",
      })
  void aTopicIsSettledOnceAllThatBelongsToItIsThere(
      Topic topic, @Nullable Verdict verdict, String words, String by, boolean settled) {
    Statement statement = new Statement(verdict, words, by, DAY, topic.looksAhead() ? DAY : null);
    Treatment treatment = new Conclusion(topic, statement).treatment();
    assertThat(treatment == Treatment.DECIDED).isEqualTo(settled);
    assertThat(new Conclusion(topic, statement.saidOn(null)).isSettled())
        .as("without the day on which it was said")
        .isEqualTo(settled && !topic.isSaidOnADay());
    assertThat(new Conclusion(topic, statement.dueOn(null)).isSettled())
        .isEqualTo(settled && !topic.looksAhead());
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void ofWhatNobodyTouchedNothingWasAsked(Topic topic) {
    assertThat(new Conclusion(topic, Statement.NONE).treatment()).isEqualTo(Treatment.NOT_ASKED);
  }

  @Test
  void whereThereIsNoDpoNobodyAsksWhatIsDoneWithTheAdvice() {
    Concluded without =
        Concluded.of(
            topic ->
                topic == Topic.DPO_ADVICE ? Statement.NONE.with(Verdict.NO_DPO) : Statement.NONE,
            remaining(null));
    assertThat(without.asked())
        .extracting(Conclusion::topic)
        .doesNotContain(Topic.ADVICE_FOLLOWED)
        .hasSize(8);
    Concluded begun = Concluded.of(topic -> Statement.NONE, remaining(null));
    assertThat(begun.asked()).hasSize(9);
    assertThat(begun.isUntouched()).isTrue();
  }
}
