package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.api.Test;

/** What is undone or done again is seen, wherever one is. */
class ShownUndoTest {
  private static final Place QUESTION = new Place(Part.QUESTIONS, "tr-told-ai");
  private static final Place OBSERVATION = new Place(Part.OBSERVATIONS, "obs-c2-3");
  private static final Place RISKS = Place.of(Part.RISKS);
  private static final Place REPORT = Place.of(Part.REPORT);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel model = real.model(workshop);

  private void execute(Command command) {
    model.change(view -> command, refused -> {});
  }

  private Place undoneFrom(Place here) {
    model.moveTo(here);
    model.undo();
    return model.place();
  }

  private Place redoneFrom(Place here) {
    model.moveTo(here);
    model.redo();
    return model.place();
  }

  private void answerNo() {
    execute(new Command.AnswerQuestion(QUESTION.item(), Answer.of(new AnswerValue.Choice("no"))));
  }

  private String firstRisk() {
    return workshop.view().results().risks().getFirst().risk().id();
  }

  @Test
  void undoingTheWeighingOfARiskLeadsToTheRisks() {
    answerNo();
    String risk = firstRisk();
    execute(new Command.WeighRisk(risk, RiskWeighing.of(new RiskScore(3, 4), "Many people")));
    assertThat(undoneFrom(Place.START)).isEqualTo(RISKS);
    assertThat(workshop.view().risk(risk).orElseThrow().weighing()).isEqualTo(RiskWeighing.NONE);
    assertThat(redoneFrom(QUESTION)).isEqualTo(RISKS);
  }

  @Test
  void undoingAnAnswerLeadsToItsQuestionAndNotToTheRisksThatFollowedFromIt() {
    answerNo();
    execute(new Command.WeighRisk(firstRisk(), RiskWeighing.of(new RiskScore(1, 1), "Few people")));
    execute(new Command.AnswerQuestion(QUESTION.item(), Answer.NONE));
    assertThat(undoneFrom(RISKS)).isEqualTo(QUESTION);
    assertThat(redoneFrom(REPORT)).isEqualTo(QUESTION);
  }

  @Test
  void undoingAConclusionLeadsToItsObservationAndNotToTheActionThatCameWithIt() {
    ObservationDecision agreed =
        new ObservationDecision(
            ObservationDecision.Outcome.HOLDS, "", "", "Ask the works council", "", null);
    execute(new Command.DecideObservation(OBSERVATION.item(), agreed));
    assertThat(undoneFrom(REPORT)).isEqualTo(OBSERVATION);
  }

  @Test
  void undoingAnActionLeadsToTheActionsWhetherItComesOrGoes() {
    execute(new Command.WriteAction("a", "Tell everybody"));
    assertThat(undoneFrom(QUESTION)).isEqualTo(REPORT);
    assertThat(redoneFrom(QUESTION)).isEqualTo(REPORT);
    execute(new Command.RemoveAction("a"));
    assertThat(undoneFrom(QUESTION)).isEqualTo(REPORT);
  }

  @Test
  void undoingAnObservationOfTheGroupLeadsToItOrToTheOneBeforeItsPlace() {
    execute(new Command.WriteObservation(new OwnObservation("own-1", "Nobody asked us")));
    execute(new Command.WriteObservation(new OwnObservation("own-2", "Nobody told us")));
    execute(new Command.RemoveObservation("own-1"));
    Place first = new Place(Part.OBSERVATIONS, "own-1");
    assertThat(undoneFrom(QUESTION)).isEqualTo(first);
    model.moveTo(QUESTION);
    model.undo();
    assertThat(workshop.view().observation("own-2")).isEmpty();
    assertThat(model.place()).isEqualTo(first);
  }

  @Test
  void whatBelongsToNoPlaceLeavesOneWhereOneIs() {
    execute(new Command.PlanMinutes(Part.RISKS, 45));
    assertThat(undoneFrom(QUESTION)).isEqualTo(QUESTION);
  }
}
