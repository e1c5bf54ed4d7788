package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import nl.casustafel.log.Logs;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.Test;

/** Where the data are, and their backups. */
class DataSettingsTest extends SettingsJourney {
  @Test
  void whereTheDataAreSaysFileBackupsAndWhatWasSetAside() {
    open(true, SettingsWindow.facts());

    assertThat(words())
        .contains(
            SettingsWindow.DATA.toString(),
            "23 November 2026",
            "20 November 2026",
            "3 workshops, 214 steps recorded, last worked on 20 November 2026, 16:40",
            "1 workshop, 1 step recorded, last worked on 19 November 2026, 16:40",
            "1 more file cannot be read and is not offered.",
            "One on each day of use, beside the database, another after much work, and one when"
                + " Casustafel is closed with something new in it. The newest 7 stay, of the last 7"
                + " days of use at least one each, and up to 3 older ones that hold something else.",
            "casustafel-damaged-2026-11-21.db");
    assertThat(window.screen.firstFocus()).isSameAs(named("Open the folder"));
  }

  @Test
  void withoutBackupsAndTroubleThereIsNoWordOfThem() {
    open(true, new DataFacts(SettingsWindow.DATA, null, List.of(), List.of(), 0, List.of()));

    assertThat(words())
        .contains(
            "There is no backup yet. The first one is made when Casustafel is closed after a"
                + " workshop was begun.")
        .doesNotContain("Set aside");
  }

  @Test
  void withTheKeyboardAloneABackupIsMadeAndAnotherPutBackAfterAQuestionThatSaysWhatIsSetAside() {
    open(true, SettingsWindow.facts());
    tabTo("Back up now");
    type(KeyCode.SPACE);
    assertThat(words()).contains("The backup is made.");
    tabBackTo(
        "Put back the backup of 20 November 2026: 3 workshops, 214 steps recorded, last worked on"
            + " 20 November 2026, 16:40");
    type(KeyCode.SPACE);

    assertThat(words())
        .contains(
            "Put back the backup of 20 November 2026?",
            "The backup: 3 workshops, 214 steps recorded, last worked on 20 November 2026, 16:40."
                + "\n\nWhat is here now: 4 workshops, 612 steps recorded, last worked on 23 November"
                + " 2026, 16:40. It is set aside in the data folder under a name that begins with"
                + " “casustafel-replaced”: nothing of it is overwritten or deleted.");
    assertThat(window.deeds).containsExactly("back up");
    type(KeyCode.ENTER);
    assertThat(window.deeds).containsExactly("back up", "restore 2026-11-20");
    assertThat(words())
        .contains(
            "The backup of 20 November 2026 is back. What was here before is set aside, see"
                + " below.");
  }

  @Test
  @Logs("WARN SettingsModel: a deed about the data could not be done <- StoreFailure")
  void whatCouldNotBeDoneIsSaidWithItsReason() {
    open(true, SettingsWindow.facts());
    window.refusal =
        new StoreFailure(StoreFailure.Reason.DISK_FULL, "full", new IllegalStateException());
    act(named("Back up now")::fire);

    assertThat(words())
        .contains(
            "The backup could not be made. Everything is as it was. The disk is full. Make room"
                + " and try again.");
  }

  @Test
  void asLongAsPeopleCanVoteNothingIsPutBack() {
    DataFacts facts = SettingsWindow.facts();
    open(
        true,
        new DataFacts(
            facts.database(),
            facts.present(),
            List.of("Pilot East"),
            facts.backups(),
            0,
            List.of()));
    act(() -> lookup("Put back").queryAs(Button.class).fire());

    assertThat(words())
        .contains(
            "A backup cannot be put back now: people can still vote by phone in the"
                + " workshop “Pilot East”.",
            "Go on there, end the session, and come back here.");
    assertThat(window.deeds).isEmpty();
  }

  @Test
  void ofSeveralBackupsOfADayRowQuestionAndMessageSayTheTime() {
    DataFacts facts = SettingsWindow.facts();
    DataFacts.Kept first = facts.backups().getFirst();
    DataFacts.Kept timed =
        new DataFacts.Kept(first.backup(), first.holdings(), LocalTime.of(14, 5));
    open(
        true,
        new DataFacts(facts.database(), facts.present(), List.of(), List.of(timed), 0, List.of()));
    assertThat(words()).contains("23 November 2026, 14:05");
    act(() -> lookup("Put back").queryAs(Button.class).fire());
    assertThat(words()).contains("Put back the backup of 23 November 2026, 14:05?");
    type(KeyCode.ENTER);
    assertThat(words())
        .contains(
            "The backup of 23 November 2026, 14:05 is back. What was here before is set aside,"
                + " see below.");
  }

  @Test
  void theFolderOfWhatWasSetAsideOpens() {
    open(true, SettingsWindow.facts());
    clickOn("Open the folder with what was set aside");
    assertThat(window.opened).containsExactly(SettingsWindow.DATA.getParent());
  }

  private void tabBackTo(String name) {
    for (int i = 0; i < 40 && !name.equals(nameOf(focused())); i++) {
      press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    }
    assertThat(nameOf(focused())).isEqualTo(name);
  }
}
