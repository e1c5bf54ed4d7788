package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures that a group takes, wherever it agreed on them, and what they leave of a risk. */
class AgreedMeasuresTest {
  private static final String OPAQUE = "r-opaque-use";
  private static final Measure NOTICE =
      BuiltIn.GUIDE.risks().measure("m-privacy-notice").orElseThrow();
  private static final String OBSERVATION = "obs-c1-1";
  private static final String LISTED = "measure:" + OBSERVATION;

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  @BeforeEach
  void aRiskIsFoundAndWeighed() {
    sitting.answer("tr-told-ai", new Choice("no"));
    sitting.done(new Command.WeighRisk(OPAQUE, RiskWeighing.of(new RiskScore(4, 3), "")));
  }

  private FoundRisk opaque() {
    return sitting.view().risk(OPAQUE).orElseThrow();
  }

  private void agree(String observation, String measure) {
    sitting.done(
        new Command.DecideObservation(
            observation, new ObservationDecision(null, "", "", measure, "Desk", BuiltIn.DAY)));
  }

  private void take(String id, MeasureDecision decision) {
    sitting.done(new Command.DecideMeasure(id, decision));
  }

  private List<ActionItem> actions() {
    return sitting.view().results().actions();
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED,        4x3, 4x3, open",
    "PLANNED,         2x2, 4x3, open",
    "PARTLY_IN_PLACE, 2x2, 4x3, open",
    "IN_PLACE,        2x2, 2x2, done",
    "REJECTED,        4x3, 4x3, none",
  })
  void howFarAMeasureIsShowsInWhatIsLeftAndInTheActions(
      MeasureState state, String planned, String present, String action) {
    MeasureDecision notice =
        MeasureDecision.planned("").in(state).lowering(OPAQUE, new Steps(2, 1));
    take(NOTICE.id(), notice.because("It costs little").doneBy("Legal", BuiltIn.DAY));

    assertThat(score(Stage.PLANNED)).isEqualTo(planned);
    assertThat(score(Stage.PRESENT)).isEqualTo(present);
    assertThat(actions().stream().map(item -> item.followUp().done() ? "done" : "open").toList())
        .isEqualTo(action.equals("none") ? List.of() : List.of(action));
    assertThat(opaque().treatment().measures())
        .extracting(measure -> measure.decision().reason())
        .isEqualTo(List.of("It costs little"));
  }

  private String score(Stage stage) {
    RiskScore score = opaque().residual().at(stage).score();
    return score == null ? "" : score.likelihood() + "x" + score.severity();
  }

  @Test
  void severalMeasuresAddUpUntilOneIsTakenOffTheList() {
    MeasureDecision working =
        MeasureDecision.planned("Call").in(MeasureState.IN_PLACE).lowering(OPAQUE, new Steps(1, 1));
    take("measure-1", working);
    take("measure-2", working.worded("Write").in(MeasureState.PLANNED));
    take("measure-3", working.worded("Shout").lowering(OPAQUE, new Steps(3, 0)));
    assertThat(score(Stage.PLANNED)).isEqualTo("1x1");
    assertThat(score(Stage.PRESENT)).isEqualTo("1x2");

    sitting.done(new Command.RemoveMeasure("measure-3"));
    assertThat(score(Stage.PLANNED)).isEqualTo("2x1");
    assertThat(score(Stage.PRESENT)).isEqualTo("3x2");
    sitting.workshop.undo();
    assertThat(score(Stage.PRESENT)).isEqualTo("1x2");
  }

  @Test
  void whatSomebodyDecidesWithAReasonStaysWhateverMeasuresBecomeUntilItIsTakenBack() {
    ResidualDecision otherwise = new ResidualDecision(new RiskScore(3, 3), "Untried", "DPO");
    sitting.done(new Command.DecideResidual(OPAQUE, Stage.PLANNED, otherwise));
    take(NOTICE.id(), MeasureDecision.planned("").lowering(OPAQUE, new Steps(3, 0)));

    assertThat(score(Stage.PLANNED)).isEqualTo("3x3");
    assertThat(score(Stage.PRESENT)).isEqualTo("4x3");
    assertThat(opaque().residual().planned().computed()).isEqualTo(new RiskScore(1, 3));
    assertThat(opaque().residual().planned().decision()).isEqualTo(otherwise);
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
    sitting.done(new Command.DecideResidual(OPAQUE, Stage.PLANNED, ResidualDecision.NONE));
    assertThat(score(Stage.PLANNED)).isEqualTo("1x3");
    sitting.workshop.undo();
    assertThat(score(Stage.PLANNED)).isEqualTo("3x3");
  }

  @Test
  void whatIsDecidedAboutARiskStaysWhileNoAnswerProposesIt() {
    take(NOTICE.id(), MeasureDecision.planned("").lowering(OPAQUE, new Steps(1, 0)));
    FoundRisk before = opaque();
    sitting.answer("tr-told-ai", new Choice("yes"));
    assertThat(sitting.view().risk(OPAQUE)).isEmpty();
    assertThat(sitting.view().measure(NOTICE.id())).isPresent();
    sitting.answer("tr-told-ai", new Choice("no"));
    assertThat(opaque()).isEqualTo(before);
  }

  @Test
  void aMeasureOfAnObservationIsAnActionOfItsOwnUntilTheListHoldsIt() {
    agree(OBSERVATION, "Call people back");
    FollowUp desk = new FollowUp("Desk", BuiltIn.DAY, false);
    LocalizedText words = LocalizedText.same("Call people back");
    assertThat(actions())
        .isEqualTo(
            List.of(new ActionItem(LISTED, ActionItem.Kind.MEASURE, OBSERVATION, words, desk)));

    take(LISTED, MeasureDecision.planned("Call people back").doneBy("IT", null));
    FollowUp it = new FollowUp("IT", null, false);
    assertThat(actions())
        .isEqualTo(
            List.of(new ActionItem(LISTED, ActionItem.Kind.RISK_MEASURE, OBSERVATION, words, it)));
  }

  @Test
  void aMeasureThatTheListRejectsIsNoActionAlsoWhereAnObservationAgreedOnIt() {
    agree(OBSERVATION, NOTICE.name().nl());
    take(NOTICE.id(), MeasureDecision.planned("").in(MeasureState.REJECTED).because("Too dear"));
    assertThat(actions()).isEmpty();

    sitting.done(new Command.RemoveMeasure(NOTICE.id()));
    assertThat(actions()).extracting(ActionItem::id).isEqualTo(List.of(LISTED));
  }

  @Test
  void aMeasureOfTheGuideThatTwoObservationsAgreeOnIsOneActionOnceTheListHoldsIt() {
    String other = sitting.view().results().observations().getLast().id();
    agree(OBSERVATION, NOTICE.name().nl());
    agree(other, NOTICE.name().en());
    assertThat(actions()).extracting(ActionItem::id).isEqualTo(List.of(LISTED, "measure:" + other));

    take(NOTICE.id(), MeasureDecision.planned(""));
    assertThat(actions()).extracting(ActionItem::id).isEqualTo(List.of(NOTICE.id()));
    assertThat(actions().getFirst().about()).isEqualTo(OBSERVATION);
  }

  @Test
  void aListedMeasureStaysOneActionOnceItsObservationSaysWhatTheGuideSays() {
    agree(OBSERVATION, "Tell people");
    take(LISTED, MeasureDecision.planned("Tell people").in(MeasureState.IN_PLACE));
    agree(OBSERVATION, NOTICE.name().nl());

    assertThat(actions())
        .isEqualTo(
            List.of(
                new ActionItem(
                    LISTED,
                    ActionItem.Kind.RISK_MEASURE,
                    OBSERVATION,
                    LocalizedText.same(NOTICE.name().nl()),
                    new FollowUp("", null, true))));
  }

  @Test
  void aMeasureOutlivesTheObservationThatItWasAgreedWith() {
    sitting.done(new Command.WriteObservation(new OwnObservation("own-1", "It is slow")));
    agree("own-1", "Make it fast");
    take("measure:own-1", MeasureDecision.planned("Make it fast").lowering(OPAQUE, null));
    sitting.done(new Command.RemoveObservation("own-1"));

    assertThat(actions())
        .isEqualTo(
            List.of(
                new ActionItem(
                    "measure:own-1",
                    ActionItem.Kind.RISK_MEASURE,
                    "",
                    LocalizedText.same("Make it fast"),
                    FollowUp.OPEN)));
    sitting.workshop.undo();
    assertThat(actions().getFirst().about()).isEqualTo("own-1");
  }
}
