package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import org.junit.jupiter.api.Test;

/** The page on which one finds out whether a DPIA is required: what it says, refuses and keeps. */
class ThresholdPageTest extends ConsoleJourney {
  private static final String JUDGED =
      "Systematic and extensive judgement of people by automated means (incl. profiling), on which"
          + " decisions with legal or similarly serious effects are based";
  private static final String SPECIAL =
      "Large-scale processing of special-category or criminal data";
  private static final String AREA =
      "Large-scale systematic monitoring of a publicly accessible area";

  private void begin() {
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    act(() -> stage().setWidth(1280));
    goTo(Part.THRESHOLD, "");
  }

  private TreatedThreshold threshold() {
    return workshop.view().results().threshold();
  }

  private String atHand() {
    return see(() -> stage().getScene().getFocusOwner().getAccessibleText());
  }

  @Test
  void aDigitAnswersNothingWhereNoPointIsAtHand() {
    begin();
    act(() -> lookup(".item-stage").query().requestFocus());
    key(KeyCode.DIGIT1);
    assertThat(threshold().isUntouched()).isTrue();
    focus(SPECIAL + ": Yes");
    key(KeyCode.DIGIT4);
    assertThat(threshold().isUntouched()).isTrue();
  }

  @Test
  void theFilledButtonLeadsToTheNextOpenPointAfterTheOneAtHand() {
    begin();
    press(SPECIAL + ": No");
    focus(JUDGED + ": Yes");
    key(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(atHand()).isEqualTo(AREA + ": Yes");
    key(KeyCode.DIGIT3);
    assertThat(atHand()).isNotIn(JUDGED + ": Yes", SPECIAL + ": Yes", AREA + ": Yes");
    assertThat(isChosen(AREA + ": Unsure")).isTrue();
  }

  @Test
  void whatFollowsIsSaidWithThePointsThatMakeItSoAndExceptionsAreAskedThenOnly() {
    begin();
    assertThat(words())
        .contains("Nobody has looked yet whether a DPIA is required.")
        .doesNotContain("Exceptions", "– " + JUDGED);
    press(JUDGED + ": Yes");
    assertThat(words()).contains("Exceptions", "– " + JUDGED);
    press(JUDGED + ": No");
    assertThat(words())
        .doesNotContain("Exceptions", "– " + JUDGED)
        .anyMatch(text -> text.startsWith("Nothing that was confirmed so far asks for a DPIA; "));
    act(model::undo);
    assertThat(words()).contains("Exceptions", "– " + JUDGED);
  }

  @Test
  void anAnswerThatProposesAYesIsSaidAndLedTo() {
    workshop.execute(new Command.AnswerQuestion("pf-is", Answer.of(new AnswerValue.Choice("yes"))));
    workshop.execute(
        new Command.AnswerQuestion("pf-effect", Answer.of(new AnswerValue.Choice("significant"))));
    begin();
    assertThat(words()).contains("Proposed by 2 answers");
    assertThat(threshold().isUntouched()).isTrue();
    Place effect = new Place(Part.QUESTIONS, "pf-effect");
    press(ItemName.of(effect, workshop.view(), new Texts(Language.EN)));
    assertThat(model.place()).isEqualTo(effect);
  }

  @Test
  void aDayThatCannotBeReadIsSaidAndADecisionThatIsTakenBackLeavesTheRest() {
    begin();
    press("What you decide: Carry out a DPIA");
    write("Decided by (function)", "Board");
    write("On", "after the summer");
    assertThat(words()).anyMatch(text -> text.startsWith("This is not a day that is understood"));
    assertThat(threshold().decision())
        .isEqualTo(ThresholdDecision.NONE.with(Choice.CARRY_OUT).takenBy("Board"));
    write("On", "23-11-2026");
    press("Take back");
    assertThat(threshold().decision())
        .isEqualTo(new ThresholdDecision(null, "", "Board", LocalDate.of(2026, 11, 23)));
    assertThat(isChosen("What you decide: Carry out a DPIA")).isFalse();
    open(Language.EN);
    assertThat(written("Decided by (function)")).isEqualTo("Board");
    assertThat(written("On")).isEqualTo("23 Nov 2026");
  }

  @Test
  void searchLeadsFromTheRoomIntoThePhaseInWhichThePointIsAsked() {
    begin();
    press("Phase: In the room");
    assertThat(model.standpoint().phase()).isEqualTo(Phase.ROOM);
    key(KeyCode.CONTROL, KeyCode.F);
    act(() -> field("Search by words").setText("publicly accessible area"));
    key(KeyCode.ENTER);
    assertThat(model.place().part()).isEqualTo(Part.THRESHOLD);
    assertThat(model.standpoint().phase()).isEqualTo(Phase.BEFORE);
    assertThat(workshop.view().identity().canUndo()).isFalse();
  }
}
