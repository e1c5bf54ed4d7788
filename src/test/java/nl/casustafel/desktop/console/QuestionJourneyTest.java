package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.action.ActionItem;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionJourneyTest extends ConsoleJourney {
  private static final String TOLD = "tr-told-ai";

  @BeforeEach
  void openAtAQuestion() {
    open(Language.EN);
    goTo(Part.QUESTIONS, TOLD);
  }

  private String first(Class<? extends AnswerForm> form) {
    return workshop.view().results().themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .map(asked -> asked.question())
        .filter(question -> form.isInstance(question.form()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void aDigitAnswersAndTheAnswerSaysWhichRiskItRaisesAndWhy() {
    key(KeyCode.DIGIT2);
    assertThat(question(TOLD).answer()).isEqualTo(Answer.of(new AnswerValue.Choice("no")));
    assertThat(isChosen("No")).isTrue();
    assertThat(words())
        .contains("What this answer raises", "Very high")
        .anyMatch(text -> text.startsWith("Because of the answer “No”. Suggested: Almost certain"));
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(question(TOLD).answer()).isEqualTo(Answer.NONE);
    assertThat(isChosen("No")).isFalse();
    assertThat(words()).doesNotContain("What this answer raises");
    key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(isChosen("No")).isTrue();
  }

  @Test
  void aDigitWithCtrlOrAltIsNoAnswer() {
    key(KeyCode.CONTROL, KeyCode.DIGIT1);
    key(KeyCode.ALT, KeyCode.DIGIT2);
    key(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
    // The robot of windows without a display knows no Meta.
    act(() -> {
      Node focused = stage().getScene().getFocusOwner();
      focused.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "1", "1", KeyCode.DIGIT1, false, false, false, true));
    });
    assertThat(question(TOLD).answer()).isEqualTo(Answer.NONE);
    key(KeyCode.DIGIT2);
    assertThat(question(TOLD).answer()).isEqualTo(Answer.of(new AnswerValue.Choice("no")));
  }

  @Test
  void followUpsAppearAndDisappearInTheAgendaAtOnce() {
    String followUp = "At what moment do people hear that AI uses their data?";
    assertThat(words()).doesNotContain(followUp);
    key(KeyCode.DIGIT1);
    assertThat(words()).contains(followUp, "1 follow-up question opened", "Next: " + followUp);
    key(KeyCode.DIGIT2);
    assertThat(words()).doesNotContain(followUp).contains("1 follow-up question closed");
  }

  @Test
  void unsureMakesAnActionThatAsksWhoFindsOut() {
    press("Unsure");
    assertThat(words())
        .contains("What is not known yet becomes an action. Who finds out, and by when?");
    write("Who finds out", "DPO");
    assertThat(workshop.view().results().actions())
        .extracting(ActionItem::kind, ActionItem::about, action -> action.followUp().owner())
        .containsExactly(tuple(ActionItem.Kind.FIND_OUT, TOLD, "DPO"));
  }

  @Test
  void aDutyStandsAmongTheActionsWithTheQuestionThatItComesFrom() {
    String duty =
        "Prior consultation of the AP when the residual risk remains high (a duty, which in itself"
            + " reduces nothing)";
    goTo(Part.QUESTIONS, "pc-residual");
    key(KeyCode.DIGIT1);
    assertThat(words())
        .contains(
            duty,
            "A duty, not a measure that makes a risk smaller. It now stands among the actions.");

    goTo(Part.REPORT, "");
    assertThat(words()).contains("Duty", duty, "Owner: nobody yet", "1 open of 1");
    press("Change action: " + duty);
    write("Owner", "DPO");
    assertThat(words()).contains("Owner: DPO");
    press("Because of the answer to: Is there still a high risk after all measures?");
    assertThat(model.place()).isEqualTo(new Place(Part.QUESTIONS, "pc-residual"));
  }

  @Test
  void severalAnswersAreTickedByDigitsAndNowhereStandsAlone() {
    goTo(Part.QUESTIONS, "tr-channel");
    key(KeyCode.DIGIT1);
    key(KeyCode.DIGIT3);
    assertThat(question("tr-channel").answer().value())
        .isEqualTo(new AnswerValue.Choices(Set.of("notice", "letter")));
    key(KeyCode.DIGIT6);
    assertThat(isChosen("Privacy notice")).isFalse();
    assertThat(isChosen("Nowhere")).isTrue();
  }

  @Test
  void oneOfSeveralIsChosenAndTakenBack() {
    key(KeyCode.DIGIT1);
    goTo(Part.QUESTIONS, "tr-when-told");
    press("Afterwards");
    assertThat(question("tr-when-told").answer().value())
        .isEqualTo(new AnswerValue.Choice("after"));
    press("Take the answer back");
    assertThat(question("tr-when-told").answer()).isEqualTo(Answer.NONE);
    assertThat(isChosen("Afterwards")).isFalse();
  }

  @Test
  void aPointOnAScaleIsChosenByItsDigit() {
    String scale = first(AnswerForm.Scale.class);
    goTo(Part.QUESTIONS, scale);
    key(KeyCode.DIGIT2);
    assertThat(question(scale).answer().value()).isEqualTo(new AnswerValue.Point(2));
    assertThat(isChosen("2 out of 5")).isTrue();
    key(KeyCode.DIGIT7);
    assertThat(question(scale).answer().value()).isEqualTo(new AnswerValue.Point(2));
  }

  @Test
  void anOpenAnswerIsWrittenAndDigitsInItStayDigits() {
    String open = first(AnswerForm.Open.class);
    goTo(Part.QUESTIONS, open);
    act(() -> field("Answer").requestFocus());
    key(KeyCode.DIGIT1);
    key(KeyCode.DIGIT2);
    key(KeyCode.RIGHT);
    assertThat(model.place().item()).isEqualTo(open);
    act(model::commitTyping);
    assertThat(question(open).answer().value()).isEqualTo(new AnswerValue.Words("12"));
    press("We have nothing to say here");
    assertThat(question(open).answer().value()).isEqualTo(new AnswerValue.Words(""));
    assertThat(written("Answer")).isEmpty();
  }

  @Test
  void whatIsWrittenBesideTheAnswerStaysThroughAnUndoOfAnother() {
    write("Why the group answers so", "No letter was found");
    write("Who sees it differently, in their words", "Two engineers do");
    press("No");
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(question(TOLD).answer())
        .isEqualTo(Answer.NONE.because("No letter was found").dissenting("Two engineers do"));
    assertThat(written("Why the group answers so")).isEqualTo("No letter was found");
  }

  @Test
  void aTextThatLooksLikeDataOfAPersonGetsAFriendlyWord() {
    write("Why the group answers so", "Ask jan@example.nl");
    assertThat(words()).anyMatch(text -> text.startsWith("This looks like an e-mail address."));
    write("Why the group answers so", "Ask the planner");
    assertThat(words()).noneMatch(text -> text.startsWith("This looks like"));
  }

  @Test
  void aTextThatIsTooLongIsRefusedBesideItsFieldAndStaysThere() {
    write("Why the group answers so", "x".repeat(10_001));
    assertThat(words()).anyMatch(text -> text.startsWith("This text is too long"));
    assertThat(written("Why the group answers so")).hasSize(10_001);
  }

  @Test
  void earlierAnswersAreOfferedOnceThereAreAnyAndShownWithTheirTimes() {
    assertThat(words()).doesNotContain("Earlier answers");
    press("Yes");
    assertThat(words()).doesNotContain("Earlier answers");
    press("No");
    press("Earlier answers");
    assertThat(words()).contains("23 Nov 10:42:07").contains("Yes", "No");
  }

  @Test
  void aPossibleBlockingIssueIsForTheFacilitatorAndNeverAVerdict() {
    goTo(Part.QUESTIONS, "lb-basis");
    press("None found or not decided");
    assertThat(words())
        .contains("Possible blocking issue")
        .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("compliant"));
  }

  @Test
  void arrowsGoFromAnswerToAnswerAndStopAtTheEndsWithoutLeavingTheQuestion() {
    key(KeyCode.DIGIT2);
    for (KeyCode on : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN)) {
      key(on);
    }
    assertThat(focused()).isEqualTo("Unsure");
    key(KeyCode.LEFT);
    assertThat(focused()).isEqualTo("No");
    for (KeyCode back : List.of(KeyCode.UP, KeyCode.LEFT, KeyCode.UP)) {
      key(back);
    }
    assertThat(focused()).isEqualTo("Yes");
    assertThat(model.place().item()).isEqualTo(TOLD);
    assertThat(question(TOLD).answer()).isEqualTo(Answer.of(new AnswerValue.Choice("no")));
  }

  @Test
  void arrowsStayAmongThePointsOfAScale() {
    String scale = first(AnswerForm.Scale.class);
    goTo(Part.QUESTIONS, scale);
    key(KeyCode.DIGIT4);
    key(KeyCode.RIGHT);
    key(KeyCode.RIGHT);
    key(KeyCode.DOWN);
    key(KeyCode.UP);
    assertThat(focused()).isEqualTo("4 out of 5");
    assertThat(model.place().item()).isEqualTo(scale);
    assertThat(question(scale).answer().value()).isEqualTo(new AnswerValue.Point(4));
  }

  private String focused() {
    return see(() -> stage().getScene().getFocusOwner().getAccessibleText());
  }
}
