package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskProposal;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

class RisksTest {
  private static final String OPAQUE = "r-opaque-use";
  private static final String NOTICE = "m-privacy-notice";
  private static final OwnRisk SILENCE = new OwnRisk("risk-1", "Nobody answers", "For hours");

  private final Sitting sitting = new Sitting("chatlog-finetuning");

  private FoundRisk risk(String id) {
    return sitting.view().risk(id).orElseThrow();
  }

  private void findOpaque() {
    sitting.answer("tr-told-ai", new Choice("no"));
  }

  @Test
  void aRiskOfTheGroupStandsBesideThoseFoundAndHasNoScoreBeforeSomebodyWeighsIt() {
    findOpaque();
    sitting.done(new Command.WriteRisk(SILENCE));

    FoundRisk own = risk("risk-1");
    assertThat(own.own()).isTrue();
    assertThat(own.number()).isEqualTo("R+1");
    assertThat(own.risk().name()).isEqualTo(LocalizedText.same("Nobody answers"));
    assertThat(own.proposal()).isEqualTo(RiskProposal.NONE);
    assertThat(own.score()).isNull();
    assertThat(own.level()).isNull();
    assertThat(sitting.view().results().risks()).last().isEqualTo(own);
    assertThat(risk(OPAQUE).number()).isEqualTo("R1");
    assertThat(risk(OPAQUE).own()).isFalse();

    sitting.done(new Command.WeighRisk("risk-1", RiskWeighing.of(new RiskScore(4, 4), "")));
    assertThat(sitting.view().results().risks()).first().isEqualTo(risk("risk-1"));
    assertThat(risk("risk-1").level().id()).isEqualTo("very-high");
  }

  @Test
  void allThatIsSaidOfARiskIsKeptAndTakenBackOneByOne() {
    findOpaque();
    WorkshopView before = sitting.view();
    RiskWeighing weighing =
        new RiskWeighing(new RiskScore(2, 3), "Few", "DPO", "Many people", "A clear notice");
    RiskEvaluation evaluation =
        new RiskEvaluation(RiskEvaluation.Origin.DESIGN_CHOICE, RiskEvaluation.Acceptable.NO);
    ResidualDecision left = new ResidualDecision(new RiskScore(1, 3), "Half helps", "DPO");
    sitting.done(new Command.WeighRisk(OPAQUE, weighing));
    sitting.done(new Command.EvaluateRisk(OPAQUE, evaluation));
    sitting.done(new Command.DecideResidual(OPAQUE, ResidualRisk.Stage.PLANNED, left));

    assertThat(risk(OPAQUE).weighing()).isEqualTo(weighing);
    assertThat(risk(OPAQUE).evaluation()).isEqualTo(evaluation);
    assertThat(risk(OPAQUE).residual().planned().decision()).isEqualTo(left);
    assertThat(risk(OPAQUE).residual().present().decision()).isEqualTo(ResidualDecision.NONE);
    assertThat(risk(OPAQUE).residual().present().score()).isEqualTo(new RiskScore(2, 3));
    sitting.workshop.undo();
    sitting.workshop.undo();
    sitting.workshop.undo();
    assertThat(sitting.view().results()).isEqualTo(before.results());
  }

  @Test
  void aMeasureOfTheGuideLowersWhatIsLeftAndIsAnActionUntilItIsInPlaceOrRejected() {
    findOpaque();
    RiskScore inherent = risk(OPAQUE).score();
    MeasureDecision notice =
        MeasureDecision.planned("").doneBy("Legal", BuiltIn.DAY).lowering(OPAQUE, new Steps(2, 0));
    sitting.done(new Command.DecideMeasure(NOTICE, notice));

    assertThat(risk(OPAQUE).residual().planned().score())
        .isEqualTo(new RiskScore(inherent.likelihood() - 2, inherent.severity()));
    assertThat(risk(OPAQUE).residual().present().score()).isEqualTo(inherent);
    assertThat(action(NOTICE))
        .isEqualTo(
            new ActionItem(
                NOTICE,
                ActionItem.Kind.RISK_MEASURE,
                "",
                BuiltIn.GUIDE.risks().measure(NOTICE).orElseThrow().name(),
                new FollowUp("Legal", BuiltIn.DAY, false)));
    sitting.done(new Command.DecideMeasure(NOTICE, notice.in(MeasureState.IN_PLACE)));
    assertThat(risk(OPAQUE).residual().present()).isEqualTo(risk(OPAQUE).residual().planned());
    assertThat(action(NOTICE).followUp().done()).isTrue();
    sitting.done(new Command.DecideMeasure(NOTICE, notice.in(MeasureState.REJECTED)));
    assertThat(sitting.view().results().actions()).isEmpty();
    assertThat(risk(OPAQUE).residual().planned().score()).isEqualTo(inherent);
    assertThat(risk(OPAQUE).treatment().measures()).hasSize(1);
  }

  @Test
  void aRiskOfTheGroupTakesWithItWhatIsOnlyForIt() {
    findOpaque();
    sitting.done(new Command.WriteRisk(SILENCE));
    MeasureDecision both =
        MeasureDecision.planned("Call back").lowering(OPAQUE, null).lowering("risk-1", null);
    sitting.done(new Command.DecideMeasure("measure-1", both));
    sitting.done(
        new Command.DecideMeasure(
            "measure-2", MeasureDecision.planned("Hire").lowering("risk-1", null)));
    WorkshopView full = sitting.view();
    sitting.done(new Command.RemoveRisk("risk-1"));

    assertThat(sitting.view().risk("risk-1")).isEmpty();
    assertThat(sitting.view().results().measures())
        .extracting(measure -> measure.decision())
        .isEqualTo(List.of(both.without("risk-1")));
    sitting.workshop.undo();
    assertThat(sitting.view().results()).isEqualTo(full.results());
  }

  @Test
  void whatIsNotInTheWorkshopCannotBeDecidedOn() {
    sitting.refused(
        new Command.WeighRisk("r-none", RiskWeighing.NONE.because("so")),
        WorkshopText.UNKNOWN_RISK);
    sitting.refused(
        new Command.EvaluateRisk("r-none", RiskEvaluation.NONE), WorkshopText.UNKNOWN_RISK);
    sitting.refused(
        new Command.WriteRisk(new OwnRisk(OPAQUE, "Mine", "")), WorkshopText.UNKNOWN_RISK);
    sitting.refused(
        new Command.WriteRisk(new OwnRisk("risk-1", " ", "")), WorkshopText.OWN_TEXT_EMPTY);
    sitting.refused(new Command.RemoveRisk(OPAQUE), WorkshopText.UNKNOWN_RISK);
    sitting.refused(new Command.RemoveMeasure(NOTICE), WorkshopText.UNKNOWN_MEASURE);
    sitting.refused(
        new Command.DecideMeasure("measure-1", MeasureDecision.planned(" ")),
        WorkshopText.OWN_TEXT_EMPTY);
    sitting.refused(
        new Command.DecideMeasure(NOTICE, MeasureDecision.planned("").lowering("r-none", null)),
        WorkshopText.UNKNOWN_RISK);
    sitting.refused(
        new Command.DecideMeasure(NOTICE, MeasureDecision.planned("").because("x".repeat(10_001))),
        WorkshopText.TEXT_TOO_LONG);
  }

  private ActionItem action(String id) {
    return sitting.view().results().actions().stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void agree(String observation, String measure) {
    sitting.done(
        new Command.DecideObservation(
            observation,
            new ObservationDecision(
                ObservationDecision.Outcome.HOLDS, "", "", measure, "IT", BuiltIn.DAY)));
  }

  @Test
  void aMeasureAgreedWithAnObservationIsOneActionAlsoOnceItStandsInTheList() {
    findOpaque();
    String first = sitting.view().results().observations().get(0).id();
    String second = sitting.view().results().observations().get(1).id();
    String dutch = BuiltIn.GUIDE.risks().measure(NOTICE).orElseThrow().name().nl();
    agree(first, " " + dutch.toUpperCase(java.util.Locale.ROOT) + ". ");
    agree(second, "Something of our own");
    assertThat(measureActions()).isEqualTo(List.of("measure:" + first, "measure:" + second));

    sitting.done(
        new Command.DecideMeasure(NOTICE, MeasureDecision.planned("").lowering(OPAQUE, null)));
    sitting.done(
        new Command.DecideMeasure(
            "measure:" + second, MeasureDecision.planned("As copied").lowering(OPAQUE, null)));
    assertThat(measureActions()).isEqualTo(List.of(NOTICE, "measure:" + second));
    assertThat(action(NOTICE).about()).isEqualTo(first);
    agree(second, "In other words");
    assertThat(sitting.view().measure("measure:" + second).orElseThrow().name())
        .isEqualTo(LocalizedText.same("In other words"));
    assertThat(sitting.view().measure("measure:" + second).orElseThrow().number()).isEqualTo("M+1");
  }

  private List<String> measureActions() {
    return sitting.view().results().actions().stream()
        .filter(action -> action.kind().isMeasure())
        .map(ActionItem::id)
        .toList();
  }
}
