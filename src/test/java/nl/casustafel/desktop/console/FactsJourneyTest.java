package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person fills in facts beforehand; what the case says is no answer until it is confirmed. */
class FactsJourneyTest extends ConsoleJourney {
  private static final Place DESCRIPTION = new Place(Part.FACTS, "processing-description");
  private static final String ROLE = "Which role do we have in the chain?";

  @BeforeEach
  void begin() {
    open(Language.EN);
    act(() -> stage().setWidth(1280));
    goTo(Part.FACTS, DESCRIPTION.item());
    until(() -> words().contains("Is this use in our register of processing activities?"));
  }

  @Test
  void anAnswerThatIsTakenBackLeavesWhatTheCaseSaysUnconfirmedAgain() {
    press("Confirm what the case says to “" + ROLE + "”: We use a model");
    assertThat(words()).contains("1 of 11 stated", "7 from the case, not confirmed");
    press("Take back the answer to “" + ROLE + "”");
    assertThat(question("pd-role").answered()).isFalse();
    assertThat(words()).contains("0 of 10 stated", "8 from the case, not confirmed");
    press("Confirm what the case says to “" + ROLE + "”: We use a model");
    assertThat(question("pd-role").answer().value())
        .isEqualTo(new AnswerValue.Choices(Set.of("deployer")));
  }

  @Test
  void whoSaysOtherwiseThanTheCaseNeedsToConfirmNothingThere() {
    press("Yes, after a human’s approval");
    assertThat(question("pd-agent").answer().value()).isEqualTo(new AnswerValue.Choice("approved"));
    assertThat(words()).contains("1 of 10 stated", "7 from the case, not confirmed");
    press("Confirm the 7 answers from the case");
    assertThat(question("pd-agent").answer().value()).isEqualTo(new AnswerValue.Choice("approved"));
    assertThat(words()).noneMatch(text -> text.endsWith("from the case, not confirmed"));
    act(model::undo);
    assertThat(question("pd-agent").answered()).isTrue();
    act(model::undo);
    assertThat(question("pd-agent").answered()).isFalse();
    assertThat(words()).contains("8 from the case, not confirmed");
  }

  @Test
  void severalAnswersAreChosenByTheirDigitsAndADigitTakesOneOutAgain() {
    focus("Name, contact");
    key(KeyCode.DIGIT1);
    key(KeyCode.DIGIT4);
    assertThat(question("pd-data").answer().value())
        .isEqualTo(new AnswerValue.Choices(Set.of("contact", "cv")));
    key(KeyCode.DIGIT1);
    assertThat(question("pd-data").answer().value())
        .isEqualTo(new AnswerValue.Choices(Set.of("cv")));
  }

  @Test
  void aDigitAnswersNothingWhereNoFactIsAtHand() {
    act(() -> lookup(".item-stage").query().requestFocus());
    key(KeyCode.DIGIT1);
    assertThat(workshop.view().identity().canUndo()).isFalse();
    assertThat(words()).contains("0 of 10 stated");
  }

  @Test
  void whoFindsOutIsAskedWhereAFactIsNotKnownAndADayThatCannotBeReadIsSaid() {
    assertThat(words()).doesNotContain("Who finds out");
    press("Unsure");
    write("Who finds out", "DPO");
    write("By", "soon");
    assertThat(words())
        .contains(
            "This is not a day that is understood, and it is not stored. Write it such as"
                + " 5 September 2027 or 5-9-2027.");
    Answer unsure = Answer.of(new AnswerValue.Choice("unsure"));
    assertThat(question("pd-register").answer()).isEqualTo(unsure.foundOutBy("DPO", null));
    write("By", "15-1-2027");
    assertThat(question("pd-register").answer())
        .isEqualTo(unsure.foundOutBy("DPO", LocalDate.of(2027, 1, 15)));
    assertThat(words()).noneMatch(text -> text.startsWith("This is not a day"));
  }

  @Test
  void aFactLeadsToItsOwnPageAndThePhaseLeadsBackToTheForm() {
    press("Why, other views and vote on “" + ROLE + "”");
    assertThat(model.place()).isEqualTo(new Place(Part.QUESTIONS, "pd-role"));
    assertThat(words()).contains("From the case, not confirmed", "Beside the answer");
    press("Phase: Before");
    assertThat(model.standpoint().phase()).isEqualTo(Phase.BEFORE);
    press("Facts beforehand, not begun");
    assertThat(model.place()).isEqualTo(DESCRIPTION);
    assertThat(workshop.view().identity().canUndo()).isFalse();
  }
}
