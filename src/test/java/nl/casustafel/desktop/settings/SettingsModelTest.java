package nl.casustafel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.RealWorkshops;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
  private static final Settings USUAL = Settings.usual(Language.NL);

  private final List<Settings> changes = new ArrayList<>();
  @TempDir private Path folder;

  private SettingsModel model() {
    return new SettingsModel(
        USUAL, new Tasks(Runnable::run, Runnable::run), new NoData(), changes::add);
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
  void theDataAreLookedAtWithWhatEachBackupHoldsAndWhatWasSetAside() throws Exception {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.EN);
    }
    Path aside = Files.writeString(folder.resolve("casustafel-damaged-2026-11-21.db"), "");
    try (Database database = open()) {
      Backup made = database.lastBackup().orElseThrow();
      Files.writeString(database.folder().backups().resolve("casustafel-2026-11-19.db"), "spoiled");
      Holdings held = database.holdings();
      assertThat(held.workshops()).isEqualTo(1);

      assertThat(DataFacts.of(database))
          .isEqualTo(
              new DataFacts(
                  database.folder().database(),
                  held,
                  List.of(),
                  List.of(new DataFacts.Kept(made, held)),
                  1,
                  List.of(aside)));
    }
  }

  @Test
  void severalBackupsOfADayAreKnownByTheTimeThatTheyWereMade() throws Exception {
    try (RealWorkshops workshops = new RealWorkshops(folder)) {
      workshops.begin(Language.EN);
    }
    try (Database database = open()) {
      Backup morning = database.lastBackup().orElseThrow();
      Path later = morning.file().resolveSibling("casustafel-2026-11-23-2.db");
      Files.copy(morning.file(), later);
      for (Path each : List.of(morning.file(), later)) {
        ZonedDateTime made =
            LocalDate.of(2026, 11, 23)
                .atTime(each.equals(later) ? 14 : 9, 5)
                .atZone(ZoneId.systemDefault());
        Files.setLastModifiedTime(each, FileTime.from(made.toInstant()));
      }
      assertThat(DataFacts.of(database).backups())
          .extracting(kept -> kept.name(new Texts(Language.EN)))
          .containsExactly("23 November 2026, 14:05", "23 November 2026, 09:05");
    }
  }

  private Database open() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    return ((OpenResult.Opened) Database.open(new DataFolder(folder), clock)).database();
  }

  /** Data that nobody asks for. */
  private static final class NoData implements DataDeeds {
    @Override
    public DataFacts look() {
      throw new IllegalStateException();
    }

    @Override
    public Backup backUp() {
      throw new IllegalStateException();
    }

    @Override
    public void restore(Backup backup) {
      throw new IllegalStateException();
    }
  }
}
