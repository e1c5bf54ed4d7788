package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import org.junit.jupiter.api.Test;

class ConsoleScreenTest extends ConsoleJourney {

  @Test
  void oneGoesThroughTheWholeWorkshopWithKeysAlone() {
    workshop = real.begin("recruitment-screening", Depth.MAIN_THEMES, Language.EN);
    model = real.model(workshop);
    open(Language.EN);
    int places = workshop.view().places().size();
    for (int step = 1; step < places; step++) {
      key(step % 2 == 0 ? KeyCode.RIGHT : KeyCode.PAGE_DOWN);
    }
    assertThat(model.place()).isEqualTo(Place.of(Part.REPORT));
    key(KeyCode.LEFT);
    key(KeyCode.PAGE_UP);
    assertThat(model.place().part()).isEqualTo(Part.FLOWS);
  }

  @Test
  void theAgendaLeadsToTheFirstOpenItemOfAPart() {
    workshop.execute(
        new Command.DecideObservation(
            "obs-c2-1", ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS)));
    model = real.model(workshop);
    open(Language.EN);
    press("Observations, under way, 56 minutes planned, 0 spent");
    assertThat(model.place()).isEqualTo(new Place(Part.OBSERVATIONS, "obs-c2-2"));
    key(KeyCode.RIGHT);
    assertThat(model.place()).isEqualTo(new Place(Part.OBSERVATIONS, "obs-c2-3"));
  }

  @Test
  void theMinutesOfAPartAreChangedAndRefusedWhenTheyAreTooMany() {
    open(Language.EN);
    press("Change the minutes of Risks found: 20 minutes planned, 0 spent");
    act(() -> field("Minutes planned for Risks found").setText("900"));
    key(KeyCode.ENTER);
    assertThat(words()).contains("Plan between 0 and 600 minutes.");
    act(() -> field("Minutes planned for Risks found").setText("35"));
    key(KeyCode.ENTER);
    assertThat(workshop.view().agenda().line(Part.RISKS).plannedMinutes()).isEqualTo(35);
    assertThat(words()).contains("35′");
  }

  @Test
  void timeSpentRunsOnAtThePartAtHand() {
    open(Language.EN);
    real.clock.pass(Duration.ofSeconds(80));
    act(model::tick);
    assertThat(words()).contains("20 / 1′");
  }

  @Test
  void anItemIsFoundByItsWords() {
    open(Language.EN);
    key(KeyCode.CONTROL, KeyCode.F);
    act(() -> field("Search by words").setText("final decision"));
    key(KeyCode.ENTER);
    assertThat(model.place().part()).isEqualTo(Part.QUESTIONS);
    assertThat(words()).contains("Who takes the final decision?");
  }

  @Test
  @Logs("WARN KeptTexts: what is typed could not be stored <- StoreFailure")
  void whatCannotBeSavedIsSaidWithWhatWasKeptAndTriedAgain() {
    open(Language.EN);
    goTo(Part.QUESTIONS, "tr-told-ai");
    real.store.fail(StoreFailure.Reason.DISK_FULL);
    write("Why the group answers so", "Nobody knows");
    assertThat(words())
        .contains(
            "Not saved",
            "Not saved: the disk is full.",
            "Kept: everything you did and typed stays in this window. What to do: make room on"
                + " the disk, then try again.");
    assertThat(written("Why the group answers so")).isEqualTo("Nobody knows");
    real.store.fail(null);
    press("Try again");
    assertThat(question("tr-told-ai").answer().reasoning()).isEqualTo("Nobody knows");
    until(() -> words().contains("Everything saved 10:42:07"));
    assertThat(words()).doesNotContain("Not saved: the disk is full.");
  }

  @Test
  void oneWhoLeavesWithoutBeingAbleToSaveIsAskedFirst() {
    open(Language.EN);
    real.store.fail(StoreFailure.Reason.READ_ONLY);
    press("To all workshops");
    assertThat(asked).isEmpty();
    press("Leave without saving");
    assertThat(asked).containsExactly("home");
  }

  @Test
  void oneLeavesWithEverythingStored() {
    open(Language.EN);
    goTo(Part.QUESTIONS, "tr-told-ai");
    act(() -> field("Why the group answers so").setText("At the last moment"));
    press("To all workshops");
    assertThat(asked).containsExactly("home");
    assertThat(question("tr-told-ai").answer().reasoning()).isEqualTo("At the last moment");
  }

  @Test
  void theLanguageSwitchesInTheMiddleOfASentence() {
    open(Language.EN);
    goTo(Part.QUESTIONS, "tr-told-ai");
    act(() -> field("Why the group answers so").setText("Half a sen"));
    press("Window and report in Nederlands");
    assertThat(asked).containsExactly("nl");
    assertThat(workshop.view().info().language()).isEqualTo(Language.NL);
    open(Language.NL);
    assertThat(words())
        .contains("Weten de mensen om wie het gaat dat AI hun gegevens gebruikt?", "Vragen");
    assertThat(written("Waarom de groep zo antwoordt")).isEqualTo("Half a sen");
  }

  @Test
  void takingBackTheLanguageOfTheReportTakesTheWindowAlong() {
    open(Language.EN);
    press("Window and report in Nederlands");
    open(Language.NL);
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(asked).containsExactly("nl", "en");
  }

  @Test
  void aNarrowWindowFoldsItsColumnsAndTheNoteStaysWithinReach() {
    open(Language.EN);
    goTo(Part.OBSERVATIONS, "obs-c2-3");
    assertThat(words()).contains("Room and notes", "Chain and case").doesNotContain("The room");
    press("Room and notes");
    assertThat(words()).contains("The room");
    act(() -> stage().setWidth(800));
    assertThat(words()).doesNotContain("Chain and case");
  }

  @Test
  void aRiskLeadsBackToWhatItComesFrom() {
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice("no"))));
    model = real.model(workshop);
    open(Language.EN);
    goTo(Part.RISKS, "");
    assertThat(words()).contains("1 risk found", "Very high", "Possible measures");
    press("Do the people concerned know that AI uses their data?");
    assertThat(model.place()).isEqualTo(new Place(Part.QUESTIONS, "tr-told-ai"));
  }

  @Test
  void beforeAnyRiskThePlaceSaysWhatItIsFor() {
    open(Language.NL);
    goTo(Part.RISKS, "");
    assertThat(words()).contains("Nog geen risico’s gevonden", "Nog niets gevonden");
  }

  @Test
  void theReportIsMadeOnceEverythingIsStored() {
    open(Language.EN);
    goTo(Part.REPORT, "");
    write("New action", "Ask the supplier");
    press("Add action");
    assertThat(words()).contains("1 open of 1", "Agreed by the group");
    press("Change action: Ask the supplier");
    write("Owner", "DPO");
    assertThat(words()).contains("Owner: DPO");
    press("Done: Ask the supplier");
    assertThat(words()).contains("None open of 1");
    press("Make the report");
    assertThat(asked).containsExactly("report");
    press("Remove action: Ask the supplier");
    assertThat(workshop.view().results().actions()).isEmpty();
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(workshop.view().results().actions())
        .extracting(action -> action.followUp().owner(), action -> action.followUp().done())
        .containsExactly(tuple("DPO", true));
  }

  @Test
  void aStepOfTheChainExplainsItselfAndTellsOfThisCase() {
    open(Language.EN);
    press("Data collection. Candidate applies through a form, by employer");
    assertThat(words())
        .contains("What happens", "Why personal data are in it", "In this case")
        .anyMatch(text -> text.startsWith("Data: CV"));
  }

  @Test
  void theConsoleIsReopenedWhereItWasLeft() {
    open(Language.EN);
    goTo(Part.OBSERVATIONS, "obs-c2-5");
    press("To all workshops");
    workshop = real.workshops.open(workshop.view().identity().id()).orElseThrow();
    model = real.model(workshop);
    open(Language.EN);
    assertThat(words()).contains("Observation 5 of 8");
  }

  @Test
  void everyControlOfEveryPartSaysWhatItIs() {
    open(Language.EN);
    for (Place place : workshop.view().places().subList(0, 16)) {
      act(() -> model.moveTo(place));
      Accessibility.check(stage().getScene().getRoot());
    }
    for (Part part : new Part[] {Part.RISKS, Part.REPORT}) {
      goTo(part, "");
      Accessibility.check(stage().getScene().getRoot());
    }
  }
}
