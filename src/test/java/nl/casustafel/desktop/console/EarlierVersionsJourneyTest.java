package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EarlierVersionsJourneyTest extends ConsoleJourney {
  private static final String TOLD = "tr-told-ai";
  private static final String WHY = "Why the group answers so";
  private static final String MISTAKE = "Ask jan@example.nl";
  private static final String OFFER = "Also remove earlier versions";
  private static final String REMOVED =
      "Earlier versions were removed. The text as it stands now is kept.";

  @BeforeEach
  void openAtAQuestion() {
    open(Language.EN);
    goTo(Part.QUESTIONS, TOLD);
  }

  private String stored() {
    return real.store.entries(workshop.view().identity().id()).toString();
  }

  @Test
  void whereNothingLooksLikeDataOfAPersonNothingIsOffered() {
    write(WHY, "Ask the planner");
    assertThat(words()).doesNotContain(OFFER);
  }

  @Test
  void theWarningOffersToRemoveEarlierVersionsAndStillDoesOnceTheTextIsCorrected() {
    write(WHY, MISTAKE);
    assertThat(words()).contains(OFFER);
    write(WHY, "Ask the planner");
    assertThat(words())
        .contains(OFFER)
        .noneMatch(text -> text.startsWith("This looks like"))
        .anyMatch(text -> text.contains("in the history, in undo and in the backups"));

    press(OFFER);

    assertThat(words()).contains(REMOVED).doesNotContain(OFFER);
    assertThat(question(TOLD).answer().reasoning()).isEqualTo("Ask the planner");
    assertThat(written(WHY)).isEqualTo("Ask the planner");
    assertThat(stored()).contains("Ask the planner").doesNotContain(MISTAKE);
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(question(TOLD).answer().reasoning()).isEqualTo("Ask the planner");
    assertThat(workshop.history(TOLD))
        .extracting(version -> version.answer().reasoning())
        .containsExactly("Ask the planner");
    assertThat(words()).doesNotContain("Earlier answers").noneMatch(text -> text.contains(MISTAKE));
  }

  @Test
  void theOfferIsStillThereWhenOneComesBackAndInTheOtherLanguage() {
    write(WHY, MISTAKE);
    write(WHY, "Ask the planner");
    goTo(Part.RISKS, "");
    goTo(Part.QUESTIONS, TOLD);
    assertThat(words()).contains(OFFER);
    open(Language.NL);
    assertThat(words()).contains("Verwijder ook eerdere versies");
    press("Verwijder ook eerdere versies");
    assertThat(words())
        .contains(
            "Eerdere versies zijn verwijderd. De tekst zoals die er nu staat, blijft bewaard.");
    assertThat(stored()).doesNotContain(MISTAKE);
  }

  @Test
  void whatIsCorrectedOnlyAfterRemovingIsAnEarlierVersionAgain() {
    write(WHY, MISTAKE);
    press(OFFER);
    assertThat(words()).contains(REMOVED).anyMatch(text -> text.startsWith("This looks like"));
    write(WHY, "Ask the planner");
    assertThat(words()).contains(OFFER).doesNotContain(REMOVED);
    press(OFFER);
    write(WHY, "Ask the planner of the day");
    assertThat(words()).doesNotContain(OFFER, REMOVED);
    assertThat(stored()).doesNotContain(MISTAKE);
  }

  @Test
  void whatWasTypedLastIsWrittenBeforeEarlierVersionsGo() {
    write(WHY, MISTAKE);
    act(() -> field(WHY).setText("Ask the planner"));
    press(OFFER);
    assertThat(words()).contains(REMOVED);
    assertThat(question(TOLD).answer().reasoning()).isEqualTo("Ask the planner");
    assertThat(stored()).doesNotContain(MISTAKE);
  }

  @Test
  void aCorrectionThatIsRefusedLeavesTheOffer() {
    write(WHY, MISTAKE);
    write(WHY, "x".repeat(10_001));
    press(OFFER);
    assertThat(words()).contains(OFFER).doesNotContain(REMOVED);
    assertThat(question(TOLD).answer().reasoning()).isEqualTo(MISTAKE);
  }

  @Test
  @Logs("WARN EarlierVersions: earlier versions could not be removed <- StoreFailure")
  void whenItCannotBeDoneThatIsSaidAndLaterWorkIsStoredAllTheSame() {
    write(WHY, MISTAKE);
    write(WHY, "Ask the planner");
    real.store.fail(StoreFailure.Reason.READ_ONLY);
    press(OFFER);
    assertThat(words())
        .contains(OFFER)
        .anyMatch(text -> text.startsWith("Earlier versions could not be removed everywhere."));
    real.store.fail(null);
    press("No");
    assertThat(question(TOLD).answer().value()).isNotNull();
    press(OFFER);
    assertThat(words()).contains(REMOVED);
    assertThat(stored()).doesNotContain(MISTAKE);
  }

  @Test
  void theWordsOfAnObservationAndItsConclusionAreForgottenToo() {
    act(() ->
        model.change(
            view -> new Command.WriteObservation(new OwnObservation("own-1", MISTAKE)),
            refused -> {}));
    goTo(Part.OBSERVATIONS, "own-1");
    write("Reason", "Call 06-12345678");
    write("Reason", "The planner knows");
    write("The observation, in the words of the group", "The planner is asked");
    press(OFFER);
    assertThat(observation("own-1").statement().en()).isEqualTo("The planner is asked");
    assertThat(observation("own-1").decision().reason()).isEqualTo("The planner knows");
    assertThat(stored()).doesNotContain(MISTAKE, "06-12345678");
  }

  @Test
  void whoDoesAnActionIsForgottenWithTheAnswerThatItComesFrom() {
    press("Unsure");
    goTo(Part.REPORT, "");
    press("Change action: " + question(TOLD).question().wording().text().en());
    write("Owner", "jan@example.nl");
    write("Owner", "DPO");
    press(OFFER);
    assertThat(words()).contains(REMOVED);
    assertThat(question(TOLD).answer().whoFindsOut()).isEqualTo("DPO");
    assertThat(stored()).doesNotContain("jan@example.nl");
  }

  @Test
  void anActionOfTheGroupIsForgotten() {
    act(() -> model.change(view -> new Command.WriteAction("a-1", MISTAKE), refused -> {}));
    goTo(Part.REPORT, "");
    press("Change action: " + MISTAKE);
    assertThat(words()).contains(OFFER);
    write("Action", "Ask the planner");
    press(OFFER);
    assertThat(workshop.view().results().actions())
        .extracting(action -> action.text().en())
        .containsExactly("Ask the planner");
    assertThat(stored()).doesNotContain(MISTAKE);
  }
}
