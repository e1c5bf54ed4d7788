package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.conclusion.Concluded;
import nl.casustafel.workshop.conclusion.RemainingRisks;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdTick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What remains of the risks of a workshop, what is refused, and that a refusal keeps all. */
class RemainingTest {
  private final Sitting sitting = new Sitting("recruitment-screening");
  private final Deeds deeds = new Deeds(sitting);

  private Concluded concluded() {
    return sitting.view().results().concluded();
  }

  private RemainingRisks.State state() {
    return concluded().remaining().state();
  }

  private void weighed(String id, int likelihood, int severity) {
    sitting.done(new Command.WriteRisk(new OwnRisk(id, id, "")));
    RiskScore score = new RiskScore(likelihood, severity);
    sitting.done(new Command.WeighRisk(id, RiskWeighing.of(score, "So")));
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,        HIGH",
    "PLANNED,         NONE_HIGH",
    "PARTLY_IN_PLACE, NONE_HIGH",
    "IN_PLACE,        NONE_HIGH",
    "REJECTED,        HIGH",
  })
  void onlyAMeasureThatIsAgreedBringsARiskDown(String measure, RemainingRisks.State then) {
    assertThat(state()).isEqualTo(RemainingRisks.State.NOTHING_FOUND);
    weighed("silence", 3, 3);
    assertThat(state()).isEqualTo(RemainingRisks.State.HIGH);
    deeds.one("measure=" + measure);
    assertThat(state()).isEqualTo(then);
    assertThat(concluded().priorConsultation().isProposed())
        .isEqualTo(then == RemainingRisks.State.HIGH);
    sitting.workshop.undo();
    assertThat(state()).isEqualTo(RemainingRisks.State.HIGH);
  }

  @Test
  void whatSomebodyDecidesToRemainGoesBeforeWhatTheMeasuresAmountTo() {
    weighed("silence", 3, 3);
    deeds.one("measure=PLANNED");
    ResidualDecision graver = new ResidualDecision(new RiskScore(4, 3), "It slips", "DPO");
    sitting.done(new Command.DecideResidual("silence", Stage.PRESENT, graver));
    assertThat(state()).as("today is not what remains").isEqualTo(RemainingRisks.State.NONE_HIGH);
    sitting.done(new Command.DecideResidual("silence", Stage.PLANNED, graver));
    assertThat(state()).isEqualTo(RemainingRisks.State.HIGH);
    assertThat(concluded().priorConsultation().sentence(new Texts(Language.NL)))
        .isEqualTo(
            "Met de maatregelen tot nu toe blijft 1 risico hoog volgens de weging van de groep"
                + " (“silence”); tenzij redelijke maatregelen dit verlagen, vraagt art. 36 AVG om de"
                + " toezichthouder vóór de start te raadplegen, en daarover is nog niets"
                + " vastgelegd.");
  }

  @Test
  void aRiskThatIsFoundAndNotWeighedIsNeitherHighNorLow() {
    weighed("silence", 1, 1);
    assertThat(state()).isEqualTo(RemainingRisks.State.NONE_HIGH);
    deeds.one("tr-told-ai=no");
    assertThat(state()).isEqualTo(RemainingRisks.State.NOT_WEIGHED);
    assertThat(concluded().remaining().notWeighed()).isEqualTo(1);
    deeds.one("tr-told-ai=");
    assertThat(state()).isEqualTo(RemainingRisks.State.NONE_HIGH);
  }

  /** A measure may leave less of the risk that was the gravest than of another. */
  @Test
  void theGravestOfWhatRemainsIsNamedFirstAndNotTheGravestThatWas() {
    weighed("first", 4, 4);
    weighed("second", 4, 3);
    sitting.done(
        new Command.DecideMeasure(
            "m-own", MeasureDecision.planned("Do it").lowering("first", new Steps(1, 1))));
    assertThat(concluded().remaining().high())
        .extracting(risk -> risk.risk().id())
        .containsExactly("second", "first");
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void whatCanBeConcludedOfAnotherTopicIsRefusedAndWhatWasSaidStays(Topic topic) {
    Statement said = Statement.NONE.saying("Said before").saidBy("Board");
    sitting.done(new Command.Conclude(topic, said));
    for (Verdict verdict : Verdict.values()) {
      Command conclude = new Command.Conclude(topic, said.with(verdict));
      if (!topic.verdicts().contains(verdict)) {
        sitting.refused(conclude, WorkshopText.ANSWER_DOES_NOT_FIT);
        assertThat(concluded().statement(topic)).isEqualTo(said);
      } else {
        sitting.done(conclude);
        sitting.workshop.undo();
      }
    }
    assertThat(sitting.reopened().results()).isEqualTo(sitting.view().results());
  }

  @Test
  void ofTicksOfWhichOneIsNoPointNoneIsTaken() {
    String known = sitting.view().results().threshold().boxes().getFirst().id();
    sitting.done(new Command.TickThreshold(List.of(new ThresholdTick(known, Tick.UNSURE))));
    for (String unknown :
        List.of("", known + " ", "threshold:ap_list:spionage", "conclusion:views")) {
      sitting.refused(
          new Command.TickThreshold(
              List.of(
                  new ThresholdTick(known, Tick.YES),
                  new ThresholdTick(unknown, Tick.YES),
                  new ThresholdTick(known, Tick.NO))),
          WorkshopText.UNKNOWN_SUBJECT);
    }
    assertThat(sitting.view().results().threshold().boxes().getFirst().tick())
        .isEqualTo(Tick.UNSURE);
  }

  @Test
  void aDecisionWithAFunctionThatIsTooLongIsRefusedAndTheLongestThatFitsIsKept() {
    String longest = "x".repeat(CommandRules.LONGEST_TEXT);
    ThresholdDecision decided = ThresholdDecision.NONE.because(longest).takenBy(longest);
    sitting.done(new Command.DecideThreshold(decided));
    sitting.refused(
        new Command.DecideThreshold(decided.takenBy(longest + "x")), WorkshopText.TEXT_TOO_LONG);
    sitting.refused(
        new Command.Conclude(Topic.DECIDER, Statement.NONE.saidBy(longest + "x")),
        WorkshopText.TEXT_TOO_LONG);
    assertThat(sitting.reopened().results().threshold().decision()).isEqualTo(decided);
  }
}
