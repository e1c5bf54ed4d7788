package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.store.Backup;
import nl.casustafel.store.Backups;
import nl.casustafel.store.DataFolder;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
  private static final Settings USUAL = Settings.usual(Language.NL);

  private final List<Settings> changes = new ArrayList<>();
  @TempDir private Path folder;

  private SettingsModel model() {
    DataFolder data = new DataFolder(folder);
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    return new SettingsModel(
        USUAL, Tasks.immediate(), () -> DataFacts.in(data, new Backups(data, clock)), changes::add);
  }

  @Test
  void everyChangeAppliesAtOnceAndKeepsTheOthers() {
    SettingsModel model = model();

    model.wear(ThemeChoice.DARK);
    model.size(150);
    model.speak(Language.EN);
    model.readCasesFrom(folder);

    Settings last = new Settings(Language.EN, ThemeChoice.DARK, 150, folder);
    assertThat(changes)
        .containsExactly(
            USUAL.with(ThemeChoice.DARK),
            USUAL.with(ThemeChoice.DARK).withTextPercent(150),
            USUAL.with(ThemeChoice.DARK).withTextPercent(150).with(Language.EN),
            last);
    assertThat(model.settingsProperty().get()).isEqualTo(last);
  }

  @Test
  void choosingWhatIsAlreadySetChangesNothing() {
    SettingsModel model = model();

    model.wear(ThemeChoice.SYSTEM);
    model.size(100);
    model.readCasesFrom(null);

    assertThat(changes).isEmpty();
  }

  @Test
  void whatWasSetElsewhereIsShownWithoutBeingChangedAgain() {
    SettingsModel model = model();

    model.show(USUAL.with(Language.EN));

    assertThat(model.settingsProperty().get().language()).isEqualTo(Language.EN);
    assertThat(changes).isEmpty();
  }

  @Test
  void theDataFolderIsLookedAtWithItsBackupsAndWhatWasSetAside() throws Exception {
    DataFolder data = new DataFolder(folder);
    Files.createDirectories(data.backups());
    Path old = Files.writeString(data.backups().resolve("casustafel-2026-11-20.db"), "");
    Path young = Files.writeString(data.backups().resolve("casustafel-2026-11-23.db"), "");
    Path aside = Files.writeString(folder.resolve("casustafel-damaged-2026-11-21.db"), "");
    SettingsModel model = model();
    assertThat(model.dataProperty().get()).isNull();

    model.lookAtData();

    assertThat(model.dataProperty().get())
        .isEqualTo(
            new DataFacts(
                data.database(),
                List.of(
                    new Backup(young, LocalDate.of(2026, 11, 23)),
                    new Backup(old, LocalDate.of(2026, 11, 20))),
                List.of(aside)));
  }
}
