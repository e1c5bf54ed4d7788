package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused about risks and measures; all that was recorded stays as it was. */
class RiskRefusalsTest {
  private static final String GUIDE_RISK = "r-opaque-use";
  private static final String GUIDE_MEASURE = "m-privacy-notice";
  private static final String LONGEST = "x".repeat(CommandRules.LONGEST_TEXT);
  private static final String LONGER = LONGEST + "x";
  private static final RiskScore SCORE = new RiskScore(2, 2);
  private static final MeasureDecision HIRE = MeasureDecision.planned("Hire");

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  @BeforeEach
  void somethingIsRecorded() {
    sitting.done(new Command.WriteRisk(new OwnRisk("risk-1", "Nobody answers", "")));
    sitting.done(new Command.WeighRisk("risk-1", RiskWeighing.of(SCORE, "Seen")));
    sitting.done(new Command.DecideMeasure("measure-1", HIRE.lowering("risk-1", Steps.NONE)));
  }

  static Stream<Arguments> unknown() {
    RiskWeighing weighing = RiskWeighing.of(SCORE, "");
    return Stream.of("r-none", "risk-2", "", "R-OPAQUE-USE", "risk-1 ")
        .flatMap(risk ->
            Stream.of(
                arguments(new Command.WeighRisk(risk, weighing), risk),
                arguments(new Command.EvaluateRisk(risk, RiskEvaluation.NONE), risk),
                arguments(
                    new Command.DecideResidual(risk, Stage.PLANNED, ResidualDecision.NONE), risk),
                arguments(new Command.RemoveRisk(risk), risk),
                arguments(new Command.DecideMeasure("measure-1", HIRE.lowering(risk, null)), risk),
                arguments(
                    new Command.DecideMeasure(
                        GUIDE_MEASURE,
                        HIRE.lowering("risk-1", null).lowering(risk, new Steps(1, 1))),
                    risk)));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void aRiskThatTheWorkshopHasNotIsNamedInTheRefusal(Command command, String risk) {
    sitting.refused(command, WorkshopText.UNKNOWN_RISK);
    assertThat(message(command))
        .isEqualTo("This workshop has no risk “" + risk + "”. Go on with one that is in the list.");
  }

  private String message(Command command) {
    return sitting.workshop.execute(command) instanceof Executed.Refused refused
        ? refused.message(new Texts(Language.EN))
        : "done";
  }

  static Stream<Command> tooLong() {
    RiskWeighing weighing = RiskWeighing.of(SCORE, "");
    return Stream.of(
        new Command.WeighRisk("risk-1", weighing.because(LONGER)),
        new Command.WeighRisk("risk-1", weighing.decidedBy(LONGER)),
        new Command.WeighRisk("risk-1", weighing.raisedBy(LONGER)),
        new Command.WeighRisk("risk-1", weighing.loweredBy(LONGER)),
        new Command.DecideResidual(
            "risk-1", Stage.PLANNED, new ResidualDecision(SCORE, LONGER, "")),
        new Command.DecideResidual(
            "risk-1", Stage.PRESENT, new ResidualDecision(SCORE, "", LONGER)),
        new Command.WriteRisk(new OwnRisk("risk-1", LONGER, "")),
        new Command.WriteRisk(new OwnRisk("risk-9", "Name", LONGER)),
        new Command.DecideMeasure("measure-1", HIRE.worded(LONGER)),
        new Command.DecideMeasure(GUIDE_MEASURE, HIRE.worded(LONGER)),
        new Command.DecideMeasure("measure-1", HIRE.because(LONGER)),
        new Command.DecideMeasure("measure-1", HIRE.doneBy(LONGER, null)));
  }

  @ParameterizedTest
  @MethodSource("tooLong")
  void aTextThatIsTooLongIsRefusedAndWhatStoodThereStays(Command command) {
    sitting.refused(command, WorkshopText.TEXT_TOO_LONG);
    assertThat(message(command))
        .isEqualTo(
            "This text is too long: 10,000 characters is the most. Shorten it; what was saved"
                + " before is kept.");
  }

  @Test
  void theLongestTextFitsEverywhere() {
    sitting.done(
        new Command.WeighRisk(
            "risk-1", new RiskWeighing(SCORE, LONGEST, LONGEST, LONGEST, LONGEST)));
    sitting.done(
        new Command.DecideResidual(
            "risk-1", Stage.PRESENT, new ResidualDecision(SCORE, LONGEST, LONGEST)));
    sitting.done(new Command.WriteRisk(new OwnRisk("risk-1", LONGEST, LONGEST)));
    sitting.done(
        new Command.DecideMeasure(
            "measure-1", HIRE.worded(LONGEST).because(LONGEST).doneBy(LONGEST, null)));
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  static Stream<Arguments> withoutWords() {
    return Stream.of("", " ", "\n\t", "\r\n")
        .flatMap(nothing ->
            Stream.of(
                arguments(
                    new Command.WriteRisk(new OwnRisk("risk-1", nothing, "For hours")),
                    WorkshopText.OWN_TEXT_EMPTY),
                arguments(
                    new Command.DecideMeasure("measure-1", HIRE.worded(nothing)),
                    WorkshopText.OWN_TEXT_EMPTY),
                arguments(
                    new Command.DecideMeasure("measure:obs-c1-1", HIRE.worded(nothing)),
                    WorkshopText.OWN_TEXT_EMPTY),
                arguments(
                    new Command.WriteRisk(new OwnRisk(nothing, "Name", "")),
                    WorkshopText.UNKNOWN_RISK),
                arguments(new Command.DecideMeasure(nothing, HIRE), WorkshopText.UNKNOWN_MEASURE)));
  }

  @ParameterizedTest
  @MethodSource("withoutWords")
  void whatHasNoNameIsRefused(Command command, WorkshopText reason) {
    sitting.refused(command, reason);
  }

  @Test
  void aMeasureOfTheGuideNeedsNoWordsOfTheGroup() {
    sitting.done(new Command.DecideMeasure(GUIDE_MEASURE, HIRE.worded("")));
    assertThat(sitting.view().measure(GUIDE_MEASURE)).isPresent();
  }

  @Test
  void whatTheGuideSaysOfARiskIsNotTheGroupsToChangeOrRemove() {
    for (String known : BuiltIn.GUIDE.risks().risks().stream().map(risk -> risk.id()).toList()) {
      sitting.refused(
          new Command.WriteRisk(new OwnRisk(known, "Ours", "")), WorkshopText.UNKNOWN_RISK);
      sitting.refused(new Command.RemoveRisk(known), WorkshopText.UNKNOWN_RISK);
    }
  }

  @Test
  void onlyAMeasureThatIsInTheListCanBeTakenOffItAndOnlyOnce() {
    for (String absent : List.of(GUIDE_MEASURE, "measure-2", "", "measure:obs-c1-1")) {
      sitting.refused(new Command.RemoveMeasure(absent), WorkshopText.UNKNOWN_MEASURE);
    }
    sitting.done(new Command.RemoveMeasure("measure-1"));
    sitting.refused(new Command.RemoveMeasure("measure-1"), WorkshopText.UNKNOWN_MEASURE);
    sitting.workshop.undo();
    sitting.done(new Command.RemoveMeasure("measure-1"));
  }

  @Test
  void whatIsRefusedIsNoDeedThatUndoWouldTakeBack() {
    sitting.refused(new Command.RemoveRisk(GUIDE_RISK), WorkshopText.UNKNOWN_RISK);
    sitting.workshop.undo();
    assertThat(sitting.view().measure("measure-1")).isEmpty();
    assertThat(sitting.view().risk("risk-1")).isPresent();
    sitting.refused(new Command.RemoveMeasure("measure-1"), WorkshopText.UNKNOWN_MEASURE);
    sitting.workshop.redo();
    assertThat(sitting.view().measure("measure-1")).isPresent();
  }
}
