package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.desktop.kit.words.Remedies;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is set, and where the data are. JavaFX thread only. */
public final class SettingsModel {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsModel.class);

  private final Tasks tasks;
  private final DataDeeds deeds;
  private final SettingsActions actions;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final ReadOnlyObjectWrapper<@Nullable DataFacts> data = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable DataNews> news = new ReadOnlyObjectWrapper<>();
  private boolean busy;

  public SettingsModel(Settings settings, Tasks tasks, DataDeeds deeds, SettingsActions actions) {
    this.settings = new ReadOnlyObjectWrapper<>(settings);
    this.tasks = tasks;
    this.deeds = deeds;
    this.actions = actions;
  }

  /** Shows what was set elsewhere. */
  public void show(Settings now) {
    settings.set(now);
  }

  void speak(Language language) {
    change(settings.get().with(language));
  }

  void wear(ThemeChoice theme) {
    change(settings.get().with(theme));
  }

  void size(int textPercent) {
    change(settings.get().withTextPercent(textPercent));
  }

  void readCasesFrom(@Nullable Path folder) {
    change(settings.get().withCaseFolder(folder));
  }

  private void change(Settings changed) {
    if (!changed.equals(settings.get())) {
      settings.set(changed);
      actions.change(changed);
    }
  }

  void lookAtData() {
    tasks.run(
        deeds::look,
        data::set,
        problem -> LOG.warn("the data folder could not be looked at", problem));
  }

  /** Makes a backup, and says so. */
  void backUp() {
    carryOut(deeds::backUp, texts -> texts.of(SettingsText.BACKED_UP), SettingsText.NOT_BACKED_UP);
  }

  /** Puts a backup in the place of the database. */
  void restore(DataFacts.Kept kept) {
    carryOut(
        () -> {
          deeds.restore(kept.backup());
          return kept.backup();
        },
        texts -> texts.of(SettingsText.RESTORED, kept.name(texts)),
        SettingsText.NOT_RESTORED);
  }

  private void carryOut(Callable<Backup> deed, Function<Texts, String> done, SettingsText notDone) {
    if (busy) {
      return;
    }
    busy = true;
    news.set(null);
    tasks.run(
        deed,
        backup -> ended(new DataNews(true, done)),
        problem -> {
          LOG.warn("a deed about the data could not be done", problem);
          ended(
              new DataNews(
                  false, texts -> texts.of(notDone) + " " + Remedies.words(problem, texts)));
        });
  }

  private void ended(DataNews now) {
    busy = false;
    news.set(now);
    lookAtData();
  }

  ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** What became of the last deed about the data; null when there was none. */
  ReadOnlyObjectProperty<@Nullable DataNews> newsProperty() {
    return news.getReadOnlyProperty();
  }

  /** Null as long as nobody looked. */
  ReadOnlyObjectProperty<@Nullable DataFacts> dataProperty() {
    return data.getReadOnlyProperty();
  }
}
