package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Kept;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.Test;

class SettingsScreenTest extends WindowTest {
  private SettingsWindow window;

  private void open(boolean dataFirst, DataFacts facts) {
    show(
        () -> {
          window = new SettingsWindow(Language.EN, dataFirst, facts);
          return window.layer;
        },
        SettingsWindow.stylesheet());
  }

  @Test
  void coloursAndTextSizeChangeAtOnce() {
    open(false, SettingsWindow.facts());

    clickOn("High contrast").clickOn("150 %");

    assertThat(window.changes)
        .containsExactly(
            Settings.usual(Language.EN).with(ThemeChoice.HIGH_CONTRAST),
            Settings.usual(Language.EN).with(ThemeChoice.HIGH_CONTRAST).withTextPercent(150));
  }

  @Test
  void aNewUserFollowsTheSystemAndCanReturnToIt() {
    open(false, SettingsWindow.facts());
    assertThat(chosen()).contains("Colours: System", "Text size: 100 %");

    clickOn("Dark");
    assertThat(chosen()).contains("Colours: Dark").doesNotContain("Colours: System");
    clickOn("System");

    assertThat(window.changes)
        .containsExactly(
            Settings.usual(Language.EN).with(ThemeChoice.DARK), Settings.usual(Language.EN));
  }

  @Test
  void withTheKeyboardAloneOneChangesTheLanguageAndOpensTheDataFolder() {
    open(false, SettingsWindow.facts());
    tabTo("Language: English");
    type(KeyCode.LEFT).type(KeyCode.SPACE);
    tabTo("Open the folder");
    type(KeyCode.SPACE);

    assertThat(window.changes).containsExactly(Settings.usual(Language.NL));
    assertThat(window.opened).containsExactly(SettingsWindow.DATA.getParent());
  }

  @Test
  void withTheKeyboardAloneOneChoosesTheColoursAndTheSize() {
    open(false, SettingsWindow.facts());
    tabTo("Colours: System");
    type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.SPACE);
    tabTo("Text size: 100 %");
    type(KeyCode.RIGHT).type(KeyCode.SPACE);

    assertThat(window.model.settingsProperty().get())
        .isEqualTo(Settings.usual(Language.EN).with(ThemeChoice.DARK).withTextPercent(125));
    assertThat(chosen()).containsExactly("Language: English", "Colours: Dark", "Text size: 125 %");
  }

  @Test
  void whatIsSetElsewhereIsShownHereAtOnceButNotOnceTheScreenHasLeft() {
    open(false, SettingsWindow.facts());
    act(() -> window.model.show(Settings.usual(Language.EN).with(ThemeChoice.LIGHT)));
    assertThat(chosen()).contains("Colours: Light");

    act(window.screen::left);
    act(() -> window.model.show(Settings.usual(Language.EN).with(ThemeChoice.DARK)));
    assertThat(chosen()).contains("Colours: Light");
    assertThat(window.changes).isEmpty();
  }

  @Test
  void withoutContentReadTheVersionIsSaidAllTheSame() {
    show(
        () -> {
          window = new SettingsWindow(Language.EN, false, SettingsWindow.facts());
          return new SettingsScreen(
                  window.model,
                  new SettingsScreen.Subject("1.2.3", null, false),
                  window,
                  window.layer,
                  new Texts(Language.EN))
              .root();
        },
        SettingsWindow.stylesheet());

    assertThat(words())
        .contains("Version 1.2.3 · free software under the EUPL 1.2")
        .noneMatch(said -> said.startsWith("The content was checked"));
  }

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
            "One on each day of use, beside the database, and another after much work. The newest 7 stay,"
                + " and up to 3 older ones that hold something else.",
            "casustafel-damaged-2026-11-21.db");
    assertThat(window.screen.firstFocus()).isSameAs(named("Open the folder"));
  }

  @Test
  void withoutBackupsAndTroubleThereIsNoWordOfThem() {
    open(true, new DataFacts(SettingsWindow.DATA, null, false, List.of(), 0, List.of()));

    assertThat(words())
        .contains("There is no backup yet. The first one is made today.")
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
        new DataFacts(facts.database(), facts.present(), true, facts.backups(), 0, List.of()));
    act(() -> lookup("Put back").queryAs(Button.class).fire());

    assertThat(words())
        .contains(
            "A backup cannot be put back now: people can still vote by phone in one of your"
                + " workshops.",
            "Continue that workshop, end the session, and come back here.");
    assertThat(window.deeds).isEmpty();
  }

  @Test
  void theFolderOfWhatWasSetAsideOpens() {
    open(true, SettingsWindow.facts());
    clickOn("Open the folder with what was set aside");
    assertThat(window.opened).containsExactly(SettingsWindow.DATA.getParent());
  }

  @Test
  void theFolderOfOwnCasesIsChosenAndGivenUp() {
    Path folder = Path.of("cases");
    open(false, SettingsWindow.facts());
    assertThat(words()).contains("No folder chosen");
    window.chosenNext = folder;

    clickOn("Choose a folder …");
    assertThat(words()).contains("cases").doesNotContain("No folder chosen");
    clickOn("Use no folder");

    assertThat(window.changes)
        .containsExactly(
            Settings.usual(Language.EN).withCaseFolder(folder), Settings.usual(Language.EN));
  }

  @Test
  void whatTheContentIsWorthIsSaidAndUnfolds() {
    open(false, SettingsWindow.facts());
    assertThat(words())
        .contains("The content was checked against the law on 23 November 2026.")
        .doesNotContain("UAVG art. 40");

    act(named("Show: What is moving in the law")::fire);
    assertThat(words()).contains("UAVG art. 40", "AP DPIA list");

    act(named("Hide: What is moving in the law")::fire);
    assertThat(words()).doesNotContain("UAVG art. 40");
  }

  @Test
  void aHundredVisitsLeaveNothingThatListens() {
    open(false, SettingsWindow.facts());

    assertThat(
            Kept.after(
                100,
                () -> {
                  SettingsScreen visit = window.another(false);
                  visit.shown();
                  visit.left();
                  return visit.root();
                }))
        .isZero();
  }

  @Test
  void everyControlHasAName() {
    open(false, SettingsWindow.facts());

    Accessibility.check(window.screen.root());
  }

  private List<String> chosen() {
    return lookup(".segment").queryAllAs(ToggleButton.class).stream()
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getAccessibleText)
        .toList();
  }

  private void tabTo(String name) {
    for (int i = 0; i < 40 && !name.equals(nameOf(focused())); i++) {
      type(KeyCode.TAB);
    }
    assertThat(nameOf(focused())).isEqualTo(name);
  }

  private void tabBackTo(String name) {
    for (int i = 0; i < 40 && !name.equals(nameOf(focused())); i++) {
      press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    }
    assertThat(nameOf(focused())).isEqualTo(name);
  }

  private Node focused() {
    return see(() -> {
      Node owner = window.screen.root().getScene().getFocusOwner();
      return owner == null ? window.screen.root() : owner;
    });
  }

  private static String nameOf(Node node) {
    return node.getAccessibleText() == null && node instanceof Labeled labeled
        ? labeled.getText()
        : String.valueOf(node.getAccessibleText());
  }

  private Button named(String name) {
    return lookup(".button").<Button>match(button -> name.equals(nameOf(button))).query();
  }

  private List<String> words() {
    return Objects.requireNonNull(lookup(".label").queryAll()).stream()
        .filter(SettingsScreenTest::isShown)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static boolean isShown(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }
}
