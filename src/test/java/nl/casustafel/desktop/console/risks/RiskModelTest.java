package nl.casustafel.desktop.console.risks;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopText;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskEvaluation.Acceptable;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the group decides and writes about one risk. */
class RiskModelTest {
  private static final String OWN = "risk-own";
  private static final RiskScore SCORE = new RiskScore(3, 2);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);
  private final RiskModel model = new RiskModel(console, OWN);

  @BeforeEach
  void theGroupAddsARisk() {
    console.change(
        view -> new Command.WriteRisk(new OwnRisk(OWN, "Nobody answers", "")), refused -> {});
  }

  private FoundRisk risk() {
    return workshop.view().risk(OWN).orElseThrow();
  }

  private static void write(Draft draft, String text) {
    draft.textProperty().set(text);
    draft.commit();
  }

  @Test
  void whatIsWrittenAboutAScoreStandsBesideItAndStaysWhenTheScoreIsTakenBack() {
    model.decide(SCORE);
    write(model.reason(), "Calls are lost");
    write(model.decidedBy(), "DPO");
    write(model.raising(), "Summer");
    write(model.lowering(), "A second line");
    assertThat(risk().weighing())
        .isEqualTo(new RiskWeighing(SCORE, "Calls are lost", "DPO", "Summer", "A second line"));
    model.decide(null);
    assertThat(risk().weighing())
        .isEqualTo(new RiskWeighing(null, "Calls are lost", "DPO", "Summer", "A second line"));
    console.undo();
    console.undo();
    assertThat(risk().weighing())
        .isEqualTo(new RiskWeighing(SCORE, "Calls are lost", "DPO", "Summer", ""));
  }

  @Test
  void whatIsLeftIsDecidedForTodayAndForLaterApartFromEachOther() {
    model.decide(SCORE);
    model.leave(Stage.PLANNED, new RiskScore(1, 1));
    write(model.reasonLeft(Stage.PLANNED), "Two people look");
    write(model.leftDecidedBy(Stage.PLANNED), "DPO");
    write(model.reasonLeft(Stage.PRESENT), "Nothing is there yet");
    assertThat(risk().residual().planned().decision())
        .isEqualTo(new ResidualDecision(new RiskScore(1, 1), "Two people look", "DPO"));
    assertThat(risk().residual().present().decision())
        .isEqualTo(new ResidualDecision(null, "Nothing is there yet", ""));
    model.leave(Stage.PLANNED, null);
    assertThat(risk().residual().planned().score()).isEqualTo(SCORE);
    assertThat(risk().residual().planned().decision())
        .isEqualTo(new ResidualDecision(null, "Two people look", "DPO"));
  }

  @Test
  void aRiskWithoutWordsIsRefusedWithTheReasonAndTheFormerWordsStand() {
    Draft name = model.name();
    write(name, " ");
    assertThat(name.refusalProperty().get().reason()).isEqualTo(WorkshopText.OWN_TEXT_EMPTY);
    assertThat(name.ahead()).isTrue();
    assertThat(risk().risk().name().en()).isEqualTo("Nobody answers");
    write(name, "Nobody picks up");
    write(model.text(), "Somebody waits for help");
    assertThat(name.refusalProperty().get()).isNull();
    assertThat(risk().risk().name().en()).isEqualTo("Nobody picks up");
    assertThat(risk().risk().text().en()).isEqualTo("Somebody waits for help");
  }

  @Test
  void aReasonThatIsTooLongIsRefusedAndStaysInItsField() {
    write(model.reason(), "Short");
    Draft reason = model.reason();
    String tooLong = "x".repeat(10_001);
    write(reason, tooLong);
    assertThat(reason.refusalProperty().get().reason()).isEqualTo(WorkshopText.TEXT_TOO_LONG);
    assertThat(model.reason().text()).isEqualTo(tooLong);
    assertThat(risk().weighing().reason()).isEqualTo("Short");
  }

  @Test
  void aMeasureTakenAgainIsTheOneThatStandsAndNotTheOneThatWasOffered() {
    model.take("m-pseudonymise", MeasureDecision.planned("").doneBy("Engineer", null));
    model.take("m-pseudonymise", MeasureDecision.planned("").doneBy("Lawyer", null));
    assertThat(risk().treatment().measures())
        .extracting(taken -> taken.decision())
        .containsExactly(MeasureDecision.planned("").doneBy("Engineer", null).lowering(OWN, null));
  }

  @Test
  void whatIsDoneToARiskThatIsGoneDoesNothingAndAnUndoBringsAllOfItBack() {
    model.decide(SCORE);
    model.evaluate(now -> now.judged(Acceptable.NO));
    model.remove();
    model.decide(new RiskScore(1, 1));
    model.evaluate(now -> RiskEvaluation.NONE);
    model.leave(Stage.PRESENT, SCORE);
    write(model.reason(), "Too late");
    assertThat(workshop.view().risk(OWN)).isEmpty();
    console.undo();
    assertThat(risk().weighing()).isEqualTo(RiskWeighing.of(SCORE, ""));
    assertThat(risk().evaluation()).isEqualTo(new RiskEvaluation(null, Acceptable.NO));
    assertThat(risk().residual().present().decision()).isEqualTo(ResidualDecision.NONE);
  }
}
