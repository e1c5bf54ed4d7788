package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.settings.SettingsFile;
import nl.casustafel.desktop.settings.ThemeChoice;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The window from its first frame, with a real database behind it. */
class ShellTest extends ShellJourney {
  @Test
  void casesAndWorkshopsAppearOnceTheyAreRead() throws Exception {
    keepOneWorkshop();
    start();

    awaitText("Selecting candidates");
    awaitText("Recruitment pilot, region East");
    Accessibility.check(stage().getScene().getRoot());
  }

  @Test
  void theLanguageChangesWhatIsShownAndIsKeptForTheNextTime() throws Exception {
    start();
    awaitText("Start a workshop");
    clickOn("NL");

    awaitText("Instellingen");
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> new SettingsFile(folder).read(Language.EN).language() == Language.NL);
  }

  @Test
  void aNewUserHasTheColoursOfTheSystemAlsoWhenThoseChange() throws Exception {
    ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.DARK);
    startOn(system);
    awaitText("Start a workshop");
    assertThat(theme()).containsExactly("theme-dark");

    act(() -> system.set(ColorScheme.LIGHT));
    assertThat(theme()).containsExactly("theme-light");
  }

  @Test
  void coloursThatSomebodyChoseStayWhateverTheSystemDoes() throws Exception {
    ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    startOn(system);
    awaitText("Start a workshop");
    act(() -> shell.change(shell.settings().with(ThemeChoice.HIGH_CONTRAST)));
    assertThat(theme()).containsExactly("theme-contrast");

    act(() -> system.set(ColorScheme.DARK));
    assertThat(theme()).containsExactly("theme-contrast");
    act(() -> shell.change(shell.settings().with(ThemeChoice.SYSTEM)));
    assertThat(theme()).containsExactly("theme-dark");
  }

  @Test
  @Logs("WARN Shell: the settings could not be kept <- Unwritten")
  void settingsThatCannotBeKeptAreSaidOnceWithTheReason() throws Exception {
    Files.createDirectories(folder.resolve("settings.properties").resolve("in the way"));
    start();
    awaitText("Start a workshop");
    act(() -> shell.change(shell.settings().with(ThemeChoice.HIGH_CONTRAST)));

    awaitText("Your settings could not be kept.");
    assertThat(
            isShown(
                "settings.properties is not an ordinary file but, for example, a folder or a device."
                    + " Nothing was written to it. Choose another name."))
        .isTrue();
  }

  private List<String> theme() {
    return see(() ->
        stage().getScene().getRoot().getStyleClass().stream()
            .filter(name -> name.startsWith("theme-"))
            .toList());
  }

  private void startOn(ObservableValue<ColorScheme> system) {
    act(() -> {
      shell = new Shell(stage(), new TestServices(folder), Language.EN, background.tasks(), system);
      shell.open();
    });
  }

  @Test
  void theSettingsSayWhichVersionThisIs() throws Exception {
    start();
    awaitText("Start a workshop");
    act(() -> shell.goSettings());

    awaitText("Version 7.8.9 · free software under the EUPL 1.2");
  }

  @Test
  void f1ShowsTheKeysAndEscapeClosesThem() throws Exception {
    start();
    awaitText("Start a workshop");
    type(KeyCode.F1);
    awaitText("Ctrl+F");
    assertThat(
            see(() ->
                lookup(".key-grid .key-hint").queryAllAs(javafx.scene.control.Label.class).stream()
                    .filter(key -> key.getWidth() < Math.floor(key.prefWidth(-1)))
                    .map(javafx.scene.control.Label::getText)
                    .toList()))
        .as("keys that are cut off")
        .isEmpty();

    type(KeyCode.ESCAPE);
    settle();
    assertThat(see(() -> isShown("Ctrl+F"))).isFalse();
  }

  @Test
  void aWorkshopIsContinuedAndLeftForHomeAgain() throws Exception {
    keepOneWorkshop();
    start();
    awaitText("Continue");
    act(() -> lookup("Continue").queryButton().requestFocus());
    type(KeyCode.SPACE);
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> see(() -> lookup(".console").tryQuery().isPresent()));
    settle();

    Node home = lookup(".console-top .icon-button").query();
    clickOn(home);
    awaitText("Start a workshop");
  }

  @Test
  void whoHasAnotherWindowThatDoesNotAnswerIsToldSo() throws Exception {
    start();
    act(() -> shell.sayItIsOpenElsewhere());

    awaitText("Casustafel is open already");
    assertThat(see(() -> isShown("Close Casustafel"))).isTrue();
  }

  @Test
  void theWindowIsRememberedWhereItIs() throws Exception {
    Path file = folder.resolve("window.txt");
    start();
    awaitText("Start a workshop");
    act(() -> {
      stage().setX(20);
      stage().setY(30);
      stage().setWidth(800);
      stage().setHeight(700);
    });
    act(() -> shell.rememberWindow());

    assertThat(file).hasContent("20 30 800 700 false");
  }
}
