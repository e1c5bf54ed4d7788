package nl.casustafel.desktop.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.outside.Folders;
import nl.casustafel.desktop.kit.outside.WebPages;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.StoreFailure;
import org.jspecify.annotations.Nullable;

/** The settings as they stand in a window; the system’s dialogs answer as told. */
final class SettingsWindow implements SettingsActions, Folders, WebPages, DataDeeds {
  static final Path DATA = Path.of("/home/facilitator/.local/share/casustafel/casustafel.db");

  final List<Settings> changes = new ArrayList<>();
  final List<Path> opened = new ArrayList<>();
  final List<URI> visited = new ArrayList<>();
  final SettingsModel model;
  final SettingsScreen screen;
  @Nullable Path chosenNext;
  final DialogLayer layer;
  final List<String> deeds = new ArrayList<>();
  @Nullable StoreFailure refusal;
  private final Texts texts;
  private DataFacts facts;

  SettingsWindow(Language language, boolean dataFirst, DataFacts facts) {
    this.facts = facts;
    model =
        new SettingsModel(
            Settings.usual(language), new Tasks(Runnable::run, Runnable::run), this, this);
    texts = new Texts(language);
    layer = new DialogLayer(texts);
    screen = another(dataFirst);
    layer.setContent(screen.root());
    screen.shown();
  }

  /** A screen over the same model, as for another visit. */
  SettingsScreen another(boolean dataFirst) {
    return new SettingsScreen(
        model,
        new SettingsScreen.Subject("0.1.0", BuiltIn.guide().status(), dataFirst),
        this,
        this,
        layer,
        texts);
  }

  static DataFacts facts() {
    return new DataFacts(
        DATA,
        held(4, 612, 23),
        List.of(),
        List.of(kept(23, 4, 530), kept(20, 3, 214), kept(19, 1, 1)),
        1,
        List.of(DATA.resolveSibling("casustafel-damaged-2026-11-21.db")));
  }

  private static DataFacts.Kept kept(int day, int workshops, int entries) {
    return new DataFacts.Kept(
        new Backup(DATA.resolveSibling(day(day) + ".db"), day(day)), held(workshops, entries, day));
  }

  private static Holdings held(int workshops, int entries, int day) {
    Instant last = day(day).atTime(16, 40).atZone(ZoneId.systemDefault()).toInstant();
    return new Holdings(workshops, entries, last);
  }

  @Override
  public DataFacts look() {
    return facts;
  }

  @Override
  public Backup backUp() {
    deeds.add("back up");
    refuseIfAsked();
    return facts.backups().getFirst().backup();
  }

  @Override
  public void restore(Backup backup) {
    deeds.add("restore " + backup.day());
    refuseIfAsked();
  }

  private void refuseIfAsked() {
    if (refusal != null) {
      throw refusal;
    }
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

  @Override
  public void open(URI page) {
    visited.add(page);
  }
}
