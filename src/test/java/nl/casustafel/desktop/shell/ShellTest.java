package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.desktop.settings.SettingsFile;
import nl.casustafel.desktop.settings.ThemeChoice;
import nl.casustafel.store.DataFolder;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The window from its first frame, with a real database behind it. */
class ShellTest extends WindowTest {
  @TempDir Path folder;
  private Shell shell;

  @AfterEach
  void closeData() {
    act(() -> shell.data().close());
  }

  private void start() {
    TestServices services = new TestServices(folder);
    act(() -> {
      shell = new Shell(stage(), services, Language.EN, Tasks.onVirtualThreads());
      shell.open();
    });
  }

  private void keepOneWorkshop() {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.EN);
    }
  }

  private void awaitText(String text) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> see(() -> isShown(text)));
    settle();
  }

  private boolean isShown(String text) {
    Parent root = stage().getScene().getRoot();
    return Accessibility.all(root).stream()
        .anyMatch(node -> node instanceof Labeled words && text.equals(words.getText()));
  }

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
  void settingsThatCannotBeKeptAreSaidOnceWithTheReason() throws Exception {
    Files.createDirectories(folder.resolve("settings.properties").resolve("in the way"));
    start();
    awaitText("Start a workshop");
    act(() -> shell.change(shell.settings().with(ThemeChoice.HIGH_CONTRAST)));

    awaitText("Your settings could not be kept.");
    assertThat(
            isShown(
                "settings.properties cannot be written: the folder or the file does not allow it."
                    + " Change its permissions or choose another place."))
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
      shell =
          new Shell(
              stage(), new TestServices(folder), Language.EN, Tasks.onVirtualThreads(), system);
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
  void damagedDataAreOfferedTheirBackupAtEachStartUntilThatBringsTheWorkshopsBack()
      throws Exception {
    keepOneWorkshop();
    makeTodaysBackup();
    Files.writeString(folder.resolve("casustafel.db"), "this is no database any more");
    start();
    awaitText("Your data are damaged");
    act(() -> shell.data().close());
    assertThat(folder.resolve("casustafel.db")).hasContent("this is no database any more");

    start();
    awaitText("Your data are damaged");

    clickOn("Put the backup back");
    awaitText("Recruitment pilot, region East");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("casustafel-replaced"));
    }
  }

  @Test
  void aBackupIsPutBackInTheSettingsAndWhatWasThereIsSetAside() throws Exception {
    keepOneWorkshop();
    makeTodaysBackup();
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.NL);
    }
    start();
    awaitText("Recruitment pilot, region East");
    act(() -> shell.goWhereIsMyData());
    awaitText("Put back");
    act(() ->
        lookup(".backup-row .button").queryAllAs(Button.class).stream()
            .filter(button -> button.getAccessibleText().contains(": 1 workshop,"))
            .findFirst()
            .orElseThrow()
            .fire());
    act(() -> lookup(".dialog .button.primary").queryAs(Button.class).fire());

    awaitText("casustafel-replaced-2026-11-24.db");
    assertThat(workshops(folder)).isEqualTo(1);
    Path other = Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-other"));
    Files.copy(folder.resolve("casustafel-replaced-2026-11-24.db"), other.resolve("casustafel.db"));
    assertThat(workshops(other)).isEqualTo(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatMayNotBeWrittenIsLookedAtUnderABannerUntilItMayBeWritten() throws Exception {
    keepOneWorkshop();
    permit("r-xr-xr-x");
    start();
    awaitText("Recruitment pilot, region East");
    String banner =
        "The data folder may not be written: you can look at your workshops and print reports, but"
            + " nothing is stored.";
    awaitText(banner);
    Accessibility.check(stage().getScene().getRoot());
    clickOn("Try to write again");
    awaitText("Your data can still only be looked at.");
    clickOn("Close");

    permit("rwx------");
    clickOn("Try to write again");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> see(() -> !isShown(banner)));
    awaitText("Recruitment pilot, region East");
    assertThat(see(() -> shell.data().get().backUp().file())).exists();
  }

  private void permit(String permissions) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private static int workshops(Path folder) {
    OpenResult result = Database.read(new DataFolder(folder), new TestServices(folder).clock());
    try (Database database = ((OpenResult.Opened) result).database()) {
      return database.holdings().workshops();
    }
  }

  private void makeTodaysBackup() {
    OpenResult result = new TestServices(folder).openData();
    assertThat(result)
        .isInstanceOfSatisfying(OpenResult.Opened.class, opened -> opened.database().close());
  }

  @Test
  void whatACommandHasOpenIsOpenedOnceThatEnds() throws Exception {
    keepOneWorkshop();
    OpenResult serve =
        Database.open(new DataFolder(folder), new TestServices(folder).clock(), "serve");
    start();
    awaitText("Casustafel is open already");
    ((OpenResult.Opened) serve).database().close();

    clickOn("Try again");
    awaitText("Recruitment pilot, region East");
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
