package nl.casustafel.desktop.settings;

/** What follows from a setting. Called on the JavaFX thread. */
public interface SettingsActions {

  /** Applies the settings to the window at once, and keeps them. */
  void change(Settings changed);
}
