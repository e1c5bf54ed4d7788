package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.desktop.kit.Folders;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.store.Backup;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The settings as they stand in a window; the system’s dialogs answer as told. */
final class SettingsWindow implements SettingsActions, Folders {
  static final Path DATA = Path.of("/home/facilitator/.local/share/casustafel/casustafel.db");

  final List<Settings> changes = new ArrayList<>();
  final List<Path> opened = new ArrayList<>();
  final SettingsModel model;
  final SettingsScreen screen;
  @Nullable Path chosenNext;
  private final Language language;

  SettingsWindow(Language language, boolean dataFirst, DataFacts facts) {
    model = new SettingsModel(Settings.usual(language), Tasks.immediate(), () -> facts, this);
    this.language = language;
    screen = another(dataFirst);
    screen.shown();
  }

  /** A screen over the same model, as for another visit. */
  SettingsScreen another(boolean dataFirst) {
    return new SettingsScreen(
        model,
        new SettingsScreen.Subject("0.1.0", BuiltIn.guide().status(), dataFirst),
        this,
        new Texts(language));
  }

  static DataFacts facts() {
    List<Backup> backups =
        List.of(day(23), day(20), day(19)).stream()
            .map(day -> new Backup(DATA.resolveSibling(day + ".db"), day))
            .toList();
    return new DataFacts(
        DATA, backups, List.of(DATA.resolveSibling("casustafel-damaged-2026-11-21.db")));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }

  static String stylesheet() {
    return Objects.requireNonNull(SettingsScreen.class.getResource("settings.css"))
        .toExternalForm();
  }

  @Override
  public void change(Settings changed) {
    changes.add(changed);
  }

  @Override
  public Optional<Path> chooseFolder(@Nullable Path start) {
    return Optional.ofNullable(chosenNext);
  }

  @Override
  public void open(Path fileOrFolder) {
    opened.add(fileOrFolder);
  }
}
