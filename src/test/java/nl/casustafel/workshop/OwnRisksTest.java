package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.progress.Results;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskProposal;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The risks that a group adds: added, renamed, and removed with all that is theirs. */
class OwnRisksTest {
  private static final String OPAQUE = "r-opaque-use";
  private static final OwnRisk SILENCE = new OwnRisk("risk-1", "Nobody answers", "For hours");
  private static final OwnRisk QUEUE = new OwnRisk("risk-2", "A queue", "");
  private static final MeasureDecision HIRE =
      MeasureDecision.planned("Hire").lowering("risk-1", new Steps(1, 0));
  private static final RiskWeighing WEIGHED =
      new RiskWeighing(new RiskScore(3, 4), "Seen twice", "Desk", "Holidays", "A bell");

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  @BeforeEach
  void twoRisksOfTheGroupBesideOneThatIsFound() {
    sitting.answer("tr-told-ai", new Choice("no"));
    sitting.done(new Command.WriteRisk(SILENCE));
    sitting.done(new Command.WriteRisk(QUEUE));
  }

  private FoundRisk risk(String id) {
    return sitting.view().risk(id).orElseThrow();
  }

  private List<String> numbers() {
    return sitting.view().results().risks().stream()
        .map(found -> found.number() + " " + found.risk().name().en())
        .sorted()
        .toList();
  }

  /** Everything that can be recorded of a risk, with measures that are for it and for others. */
  private void recordAll() {
    sitting.done(new Command.WeighRisk("risk-1", WEIGHED));
    sitting.done(
        new Command.EvaluateRisk(
            "risk-1",
            new RiskEvaluation(
                RiskEvaluation.Origin.ACCIDENT_OR_MISUSE, RiskEvaluation.Acceptable.NO)));
    for (Stage stage : List.of(Stage.PLANNED, Stage.PRESENT)) {
      sitting.done(
          new Command.DecideResidual(
              "risk-1", stage, new ResidualDecision(new RiskScore(2, 4), "Of " + stage, "DPO")));
    }
    sitting.done(new Command.DecideMeasure("measure-1", HIRE));
    sitting.done(
        new Command.DecideMeasure("measure-2", HIRE.worded("Bell").lowering(OPAQUE, null)));
    sitting.done(
        new Command.DecideMeasure(
            "measure-3", MeasureDecision.planned("Write").lowering("risk-2", null)));
    sitting.done(new Command.DecideMeasure("m-ai-label", HIRE.worded("")));
    sitting.done(WeighedByPhone.recorded("risk-1", WeighedByPhone.round(1, 2, 3)));
    sitting.done(WeighedByPhone.recorded("risk-1", WeighedByPhone.round(2, 3, 4)));
  }

  @Test
  void renamingARiskLeavesItsNumberAndAllThatIsRecordedOfIt() {
    recordAll();
    FoundRisk before = risk("risk-1");
    sitting.done(new Command.WriteRisk(new OwnRisk("risk-1", "No\r\nanswer", "At\r\nnight")));

    FoundRisk after = risk("risk-1");
    assertThat(after.risk().name()).isEqualTo(LocalizedText.same("No answer"));
    assertThat(after.risk().text()).isEqualTo(LocalizedText.same("At\nnight"));
    assertThat(after.number()).isEqualTo(before.number()).isEqualTo("R+1");
    assertThat(after.votes()).isEqualTo(before.votes()).hasSize(2);
    assertThat(after.judgement()).isEqualTo(before.judgement());
    assertThat(after.treatment()).isEqualTo(before.treatment());
    sitting.workshop.undo();
    assertThat(risk("risk-1")).isEqualTo(before);
  }

  @Test
  void removingARiskTakesItsMeasuresAndLeavesThoseOfOthersAsTheyWere() {
    recordAll();
    sitting.done(new Command.RemoveRisk("risk-1"));

    assertThat(numbers())
        .isEqualTo(List.of("R+1 A queue", "R1 People do not know AI uses their data"));
    assertThat(sitting.view().results().measures())
        .extracting(TakenMeasure::number, TakenMeasure::decision)
        .containsExactly(
            tuple("M+1", MeasureDecision.planned("Bell").lowering(OPAQUE, null)),
            tuple("M+2", MeasureDecision.planned("Write").lowering("risk-2", null)));
    assertThat(sitting.view().results().actions())
        .extracting(action -> action.text().en())
        .isEqualTo(List.of("Bell", "Write"));
  }

  @Test
  void oneUndoBringsARiskBackWithVotesJudgementsAndMeasuresAndOneRedoTakesAllAgain() {
    recordAll();
    Results full = sitting.view().results();
    sitting.done(new Command.RemoveRisk("risk-1"));
    Results without = sitting.view().results();
    sitting.workshop.undo();

    assertThat(sitting.view().results()).isEqualTo(full);
    assertThat(risk("risk-1").votes())
        .isEqualTo(List.of(WeighedByPhone.round(1, 2, 3), WeighedByPhone.round(2, 3, 4)));
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
    sitting.workshop.redo();
    assertThat(sitting.view().results()).isEqualTo(without);
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @Test
  void aRiskThatIsWrittenAgainAfterItWasRemovedBeginsAnew() {
    recordAll();
    sitting.done(new Command.RemoveRisk("risk-1"));
    sitting.done(new Command.WriteRisk(SILENCE));

    FoundRisk again = risk("risk-1");
    assertThat(again.isUntouched()).isTrue();
    assertThat(again.proposal()).isEqualTo(RiskProposal.NONE);
    assertThat(again.score()).isNull();
    assertThat(again.residual().planned().score()).isNull();
    assertThat(again.residual().present().score()).isNull();
  }

  @Test
  void whatWasRemovedCanBeJudgedNoLonger() {
    sitting.done(new Command.RemoveRisk("risk-1"));

    sitting.refused(new Command.WeighRisk("risk-1", WEIGHED), WorkshopText.UNKNOWN_RISK);
    sitting.refused(
        new Command.EvaluateRisk("risk-1", RiskEvaluation.NONE), WorkshopText.UNKNOWN_RISK);
    sitting.refused(
        new Command.DecideResidual("risk-1", Stage.PRESENT, ResidualDecision.NONE),
        WorkshopText.UNKNOWN_RISK);
    sitting.refused(new Command.DecideMeasure("measure-1", HIRE), WorkshopText.UNKNOWN_RISK);
    sitting.refused(
        WeighedByPhone.recorded("risk-1", WeighedByPhone.round(1, 1, 1)),
        WorkshopText.UNKNOWN_SUBJECT);
    sitting.refused(new Command.RemoveRisk("risk-1"), WorkshopText.UNKNOWN_RISK);
  }

  @Test
  void votesAreNoDeedSoUndoPassesThemByAndTheyComeBackWithTheirRisk() {
    sitting.done(WeighedByPhone.recorded("risk-2", WeighedByPhone.round(1, 4, 1)));
    sitting.workshop.undo();
    assertThat(sitting.view().risk("risk-2")).isEmpty();
    sitting.workshop.redo();
    assertThat(risk("risk-2").votes()).isEqualTo(List.of(WeighedByPhone.round(1, 4, 1)));
    assertThat(risk("risk-2").score()).isNull();
  }

  @Test
  void aRiskThatNobodyWeighedHasNothingLeftUntilItIsWeighed() {
    sitting.done(new Command.DecideMeasure("measure-1", HIRE));
    assertThat(risk("risk-1").residual().planned().score()).isNull();

    sitting.done(new Command.WeighRisk("risk-1", WEIGHED));
    assertThat(risk("risk-1").residual().planned().score()).isEqualTo(new RiskScore(2, 4));
    assertThat(risk("risk-1").residual().present().score()).isEqualTo(new RiskScore(3, 4));
    sitting.done(new Command.WeighRisk("risk-1", WEIGHED.with(null)));
    assertThat(risk("risk-1").residual().planned().score()).isNull();
    assertThat(risk("risk-1").weighing().reason()).isEqualTo("Seen twice");
  }
}
