package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.remaining.Remainders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workshop before, in the room and afterwards, in the window. */
class PhasesJourneyTest extends ConsoleJourney {
  private static final Place DESCRIPTION = new Place(Part.FACTS, "processing-description");
  private static final Place LEFT = Place.of(Part.REMAINING);
  private static final Place TOLD = new Place(Part.QUESTIONS, "tr-told-ai");

  @BeforeEach
  void begin() {
    open(Language.EN);
    act(() -> stage().setWidth(1280));
  }

  private Phase phase() {
    return see(() -> model.standpoint().phase());
  }

  @Test
  void oneControlSwitchesTheRailAndLeadsBackToWhereOneWas() {
    goTo(Part.QUESTIONS, "tr-told-ai");
    press("Phase: Before");
    assertThat(words()).contains("Facts beforehand").doesNotContain("Observations", "Risks found");
    press("Facts beforehand, not begun");
    assertThat(model.place()).isEqualTo(DESCRIPTION);
    press("Phase: Afterwards");
    assertThat(model.place()).isEqualTo(LEFT);
    assertThat(words()).contains("What is left", "Risks found").doesNotContain("Facts beforehand");
    press("Phase: In the room");
    assertThat(model.place()).isEqualTo(TOLD);
    press("Phase: Before");
    assertThat(model.place()).isEqualTo(DESCRIPTION);
    assertThat(workshop.view().identity().canUndo()).isFalse();
    assertThat(real.model(workshop).standpoint().phase()).isEqualTo(Phase.BEFORE);
    assertThat(real.model(workshop).place()).isEqualTo(DESCRIPTION);
  }

  @Test
  void onlyTimeInTheRoomIsCounted() {
    press("Phase: Before");
    real.clock.pass(Duration.ofMinutes(4));
    act(() -> model.tick());
    press("Phase: In the room");
    assertThat(workshop.view().agenda().line(Part.CASE).secondsSpent()).isZero();
    real.clock.pass(Duration.ofMinutes(2));
    press("Phase: Before");
    assertThat(workshop.view().agenda().line(Part.CASE).secondsSpent()).isEqualTo(120);
  }

  @Test
  void searchReachesEveryPhaseAndLeadsIntoThatWhereTheItemLives() {
    key(KeyCode.CONTROL, KeyCode.F);
    act(() -> field("Search by words").setText("which data go in"));
    key(KeyCode.ENTER);
    assertThat(model.place()).isEqualTo(DESCRIPTION);
    assertThat(phase()).isEqualTo(Phase.BEFORE);
    key(KeyCode.CONTROL, KeyCode.F);
    act(() -> field("Search by words").setText("told AI uses their data"));
    key(KeyCode.ESCAPE);
    act(() -> model.moveTo(TOLD));
    assertThat(phase()).isEqualTo(Phase.ROOM);
  }

  @Test
  void theFactsOfAThemeAreFilledInOnOnePageAndWhatTheCaseSaysIsConfirmedByHand() {
    press("Phase: Before");
    press("Facts beforehand, not begun");
    assertThat(words())
        .contains(
            "Which problem should the AI solve, and for whom?",
            "How many people are involved per year?",
            "From the case, not confirmed",
            "0 of 10 stated",
            "8 from the case, not confirmed");
    assertThat(question("pd-role").answered()).isFalse();

    press("Confirm what the case says to “Which role do we have in the chain?”: We use a model");
    assertThat(question("pd-role").answered()).isTrue();
    assertThat(words()).contains("Do we offer the system under a name of our own?");

    press("Confirm the 7 answers from the case");
    assertThat(words()).contains("8 of 11 stated").doesNotContain("From the case, not confirmed");
    act(model::undo);
    assertThat(model.place()).isEqualTo(DESCRIPTION);
    assertThat(words()).contains("1 of 11 stated", "7 from the case, not confirmed");
  }

  @Test
  void aFactIsFilledInByKeyboardAlone() {
    press("Phase: Before");
    press("Facts beforehand, not begun");
    focus("No, it only writes text");
    key(KeyCode.DIGIT3);
    assertThat(question("pd-agent").answer().value()).isEqualTo(new AnswerValue.Choice("alone"));
    write("Answer", "Judge letters faster");
    assertThat(question("pd-purpose").answer().value())
        .isEqualTo(new AnswerValue.Words("Judge letters faster"));
    key(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(question("pd-role").answered()).isTrue();
    assertThat(question("pd-agent").answer().value()).isEqualTo(new AnswerValue.Choice("alone"));
  }

  @Test
  void afterwardsOnePersonWalksThroughWhatIsLeft() {
    act(() ->
        model.change(
            view ->
                new Command.AnswerQuestion(
                    "tr-told-ai",
                    Answer.of(new AnswerValue.Choice("unsure")).foundOutBy("Archivist", null)),
            refused -> {}));
    press("Phase: Afterwards");
    int all = Remainders.of(workshop.view()).size();
    assertThat(words()).contains("Archivist", "Nobody yet", "Find out", all + " things left");

    press("Walk through these " + all);
    assertThat(model.place()).isEqualTo(TOLD);
    assertThat(phase()).isEqualTo(Phase.AFTER);
    assertThat(words()).contains("Back to the list", "1 of " + all);

    key(KeyCode.PAGE_DOWN);
    assertThat(words()).contains("2 of " + all);
    assertThat(phase()).isEqualTo(Phase.AFTER);
    key(KeyCode.PAGE_UP);
    assertThat(model.place()).isEqualTo(TOLD);
    key(KeyCode.DIGIT1);
    assertThat(words()).as("what is done on the way moves nothing").contains("1 of " + all);
    press("Back to the list");
    assertThat(model.place()).isEqualTo(LEFT);
    int now = Remainders.of(workshop.view()).size();
    assertThat(now).isLessThan(all);
    assertThat(words()).contains(now + " things left").doesNotContain("Archivist");
  }

  @Test
  void whatOneGoesToOnTheWayEndsTheWalk() {
    press("Phase: Afterwards");
    int all = Remainders.of(workshop.view()).size();
    press("Walk through these " + all);
    act(() -> model.moveTo(LEFT));
    assertThat(words()).doesNotContain("Back to the list");
  }
}
