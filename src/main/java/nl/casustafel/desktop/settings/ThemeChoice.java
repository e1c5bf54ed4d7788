package nl.casustafel.desktop.settings;

import nl.casustafel.desktop.kit.look.Theme;

/** Which colours a person wants: those of the system, whatever they are, or always the same. */
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK,
  HIGH_CONTRAST;

  /**
   * The colours this comes to.
   *
   * @param ofSystem the colours of the system now
   */
  public Theme where(Theme ofSystem) {
    return switch (this) {
      case SYSTEM -> ofSystem;
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
    };
  }
}
