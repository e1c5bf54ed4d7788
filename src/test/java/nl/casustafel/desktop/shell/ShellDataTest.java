package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.log.Logs;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.util.WaitForAsyncUtils;

/** What the window says and offers when something is the matter with the data. */
class ShellDataTest extends ShellJourney {
  @Test
  @Logs({
    "ERROR Database: the database is damaged; nothing was touched",
    "WARN HomeModel: the workshops could not be read or deleted <- StoreFailure"
  })
  void damagedDataAreOfferedTheirBackupAtEachStartUntilThatBringsTheWorkshopsBack()
      throws Exception {
    keepOneWorkshop();
    makeTodaysBackup();
    Files.writeString(folder.resolve("casustafel.db"), "this is no database any more");
    start();
    awaitText("Your data are damaged");
    closeData();
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
  @Logs("ERROR Database: the database could not be opened: READ_ONLY <- StoreFailure")
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
  @Logs({
    "WARN Database: another program has the database",
    "WARN HomeModel: the workshops could not be read or deleted <- StoreFailure"
  })
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
}
