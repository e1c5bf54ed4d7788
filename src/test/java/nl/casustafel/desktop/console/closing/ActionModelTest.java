package nl.casustafel.desktop.console.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import org.junit.jupiter.api.Test;

class ActionModelTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel console = real.model(workshop);

  private List<ActionItem> actions() {
    return workshop.view().results().actions();
  }

  private ActionModel only() {
    return new ActionModel(console, actions().getFirst().id());
  }

  private void assign() {
    ActionModel model = only();
    model.owner().textProperty().set("DPO");
    model.owner().commit();
    model.by(DAY);
    model.done(true);
    assertThat(actions().getFirst().followUp()).isEqualTo(new FollowUp("DPO", DAY, true));
  }

  @Test
  void whoFindsOutStandsWithTheAnswerAsWell() {
    AnswerValue unsure = new AnswerValue.Choice("unsure");
    console.change(
        view -> new Command.AnswerQuestion("tr-told-ai", Answer.of(unsure)), refused -> {});
    assign();
    assertThat(workshop.view().question("tr-told-ai").orElseThrow().answer())
        .isEqualTo(Answer.of(unsure).foundOutBy("DPO", DAY));
  }

  @Test
  void whoCarriesOutADutyIsRecordedWithTheAction() {
    Answer yes = Answer.of(new AnswerValue.Choice("yes"));
    console.change(view -> new Command.AnswerQuestion("pc-residual", yes), refused -> {});
    assign();
    assertThat(workshop.view().question("pc-residual").orElseThrow().answer()).isEqualTo(yes);
  }

  @Test
  void whoDoesAMeasureStandsWithTheObservationAsWell() {
    ObservationDecision decision =
        new ObservationDecision(
            ObservationDecision.Outcome.HOLDS, "", "", "Read before rejecting", "", null);
    console.change(view -> new Command.DecideObservation("obs-c2-3", decision), refused -> {});
    assign();
    assertThat(workshop.view().observation("obs-c2-3").orElseThrow().decision())
        .isEqualTo(
            new ObservationDecision(
                ObservationDecision.Outcome.HOLDS, "", "", "Read before rejecting", "DPO", DAY));
  }

  @Test
  void anOwnActionIsWrittenAssignedAndRemoved() {
    console.change(view -> new Command.WriteAction("a", "Ask the supplier"), refused -> {});
    assign();
    only().words().textProperty().set("Ask the supplier in writing");
    only().words().commit();
    assertThat(actions())
        .extracting(action -> action.text().en())
        .containsExactly("Ask the supplier in writing");
    only().remove();
    assertThat(actions()).isEmpty();
  }

  @Test
  void anActionThatIsGoneIsNotTouchedAnyMore() {
    console.change(view -> new Command.WriteAction("a", "Ask the supplier"), refused -> {});
    ActionModel gone = only();
    gone.remove();
    gone.done(true);
    gone.by(DAY);
    assertThat(actions()).isEmpty();
  }
}
