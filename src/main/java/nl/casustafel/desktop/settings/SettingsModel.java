package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is set, and where the data are. JavaFX thread only. */
public final class SettingsModel {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsModel.class);

  private final Tasks tasks;
  private final Callable<DataFacts> look;
  private final SettingsActions actions;
  private final ReadOnlyObjectWrapper<Settings> settings;
  private final ReadOnlyObjectWrapper<@Nullable DataFacts> data = new ReadOnlyObjectWrapper<>();

  /**
   * @param look looks where the data are; called in the background
   */
  public SettingsModel(
      Settings settings, Tasks tasks, Callable<DataFacts> look, SettingsActions actions) {
    this.settings = new ReadOnlyObjectWrapper<>(settings);
    this.tasks = tasks;
    this.look = look;
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
        look, data::set, problem -> LOG.warn("the data folder could not be looked at", problem));
  }

  ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Null as long as nobody looked. */
  ReadOnlyObjectProperty<@Nullable DataFacts> dataProperty() {
    return data.getReadOnlyProperty();
  }
}
