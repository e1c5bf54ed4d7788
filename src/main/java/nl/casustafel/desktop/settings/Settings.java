package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a person sets for the window.
 *
 * @param textPercent one of {@link Look#TEXT_PERCENTS}; another is taken for the nearest
 * @param caseFolder where own cases are, or null when none was chosen
 */
public record Settings(
    Language language, ThemeChoice theme, int textPercent, @Nullable Path caseFolder) {

  public Settings {
    textPercent = new Look(Theme.LIGHT, textPercent).textPercent();
  }

  /** What applies until somebody sets something. */
  public static Settings usual(Language language) {
    return new Settings(language, ThemeChoice.SYSTEM, Look.USUAL.textPercent(), null);
  }

  public Settings with(Language other) {
    return new Settings(other, theme, textPercent, caseFolder);
  }

  public Settings with(ThemeChoice other) {
    return new Settings(language, other, textPercent, caseFolder);
  }

  public Settings withTextPercent(int percent) {
    return new Settings(language, theme, percent, caseFolder);
  }

  public Settings withCaseFolder(@Nullable Path folder) {
    return new Settings(language, theme, textPercent, folder);
  }

  /**
   * How the window looks with these settings.
   *
   * @param ofSystem the colours of the system now
   */
  public Look look(Theme ofSystem) {
    return new Look(theme.where(ofSystem), textPercent);
  }
}
