package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed and not yet a deed stays with its item, whatever one does in between. */
class KeptTypingJourneyTest extends ConsoleJourney {
  private static final String ID = "obs-c2-3";
  private static final String NO_DAY =
      "This is not a day that is understood, and it is not stored. Write it such as 5 September"
          + " 2027 or 5-9-2027.";

  @BeforeEach
  void openAtAnObservation() {
    open(Language.EN);
    goTo(Part.OBSERVATIONS, ID);
  }

  /** Opens the workshop anew from what is stored, as after a crash or from Home. */
  private void comeBack(Language language) {
    workshop = real.workshops.open(workshop.view().identity().id()).orElseThrow();
    model = real.model(workshop);
    voting = room.model(workshop);
    open(language);
  }

  private void press(Runnable way) {
    act(way);
  }

  @Test
  void countedHandsStayWithTheirObservation() {
    act(() -> {
      field("Strongly agree").setText("4");
      field("Agree").setText("3");
    });
    press(model::next);
    assertThat(written("Strongly agree")).isEmpty();
    press(model::previous);
    assertThat(written("Strongly agree")).isEqualTo("4");
    assertThat(words()).contains("7 of 12 people counted", "Record round 1");
    open(Language.NL);
    assertThat(written("Helemaal mee eens")).isEqualTo("4");
    comeBack(Language.EN);
    assertThat(written("Agree")).isEqualTo("3");
    press("Record round 1");
    comeBack(Language.EN);
    assertThat(words()).contains("Round 1").noneMatch(text -> text.contains("people counted"));
  }

  @Test
  void aHalfTypedObservationStaysBesideTheOneThatItWasTypedAt() {
    String field = "New observation";
    act(() -> field(field).setText("Nobody asked the"));
    press(model::next);
    assertThat(written(field)).isEmpty();
    comeBack(Language.EN);
    goTo(Part.OBSERVATIONS, ID);
    assertThat(written(field)).isEqualTo("Nobody asked the");
    act(() -> field(field).setText("Nobody asked the council"));
    press("Add observation");
    assertThat(words()).contains("Nobody asked the council");
    goTo(Part.OBSERVATIONS, ID);
    assertThat(written(field)).isEmpty();
  }

  @Test
  void anActionThatIsBeingTypedOrChangedIsFoundOpen() {
    act(() -> model.change(view -> new Command.WriteAction("a", "Ask"), refused -> {}));
    goTo(Part.REPORT, "");
    act(() -> field("New action").setText("Write to"));
    press("Change action: Ask");
    act(() -> field("Action").setText(""));
    comeBack(Language.EN);
    assertThat(written("New action")).isEqualTo("Write to");
    assertThat(written("Action")).isEmpty();
    act(model::commitTyping);
    assertThat(words()).contains("Not saved yet: a text");
  }

  @Test
  void aDayThatIsNotUnderstoodStaysInItsFieldAndItsNoteGoesWithItsItem() {
    act(() ->
        model.change(
            view -> new Command.WriteObservation(new OwnObservation("own-1", "Nobody asked")),
            refused -> {}));
    goTo(Part.OBSERVATIONS, "own-1");
    write("By", "somewhere in May");
    assertThat(words()).contains(NO_DAY, "Not saved yet: a day");
    comeBack(Language.EN);
    goTo(Part.OBSERVATIONS, "own-1");
    assertThat(written("By")).isEqualTo("somewhere in May");
    assertThat(words()).contains(NO_DAY, "Not saved yet: a day");
    act(() -> model.change(view -> new Command.RemoveObservation("own-1"), refused -> {}));
    assertThat(words()).doesNotContain("Not saved yet: a day");
    comeBack(Language.EN);
    assertThat(workshop.drafts()).isEmpty();
    assertThat(words()).doesNotContain("Not saved yet: a day");
  }

  @Test
  void whatWasRecordedElsewhereWhileOneTypedIsShownBesideItAndOneChooses() {
    act(() ->
        model.change(
            view -> new Command.WriteObservation(new OwnObservation("own-1", "First words")),
            refused -> {}));
    goTo(Part.OBSERVATIONS, "own-1");
    act(() -> {
      field("The observation, in the words of the group").setText("First words, typed");
      workshop.execute(new Command.WriteObservation(new OwnObservation("own-1", "Merged words")));
    });
    assertThat(words())
        .contains(
            "While this was being typed, something else was recorded here: “Merged words”. Both"
                + " are kept until you choose.");
    press("Keep what is recorded");
    assertThat(written("The observation, in the words of the group")).isEqualTo("Merged words");
  }
}
