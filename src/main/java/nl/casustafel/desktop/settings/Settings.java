package nl.casustafel.desktop.settings;

import java.nio.file.Path;
import nl.casustafel.desktop.kit.Look;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a person sets for the window.
 *
 * @param caseFolder where own cases are, or null when none was chosen
 */
public record Settings(Language language, Look look, @Nullable Path caseFolder) {

  /** What applies until somebody sets something. */
  public static Settings usual(Language language) {
    return new Settings(language, Look.USUAL, null);
  }

  public Settings with(Language other) {
    return new Settings(other, look, caseFolder);
  }

  public Settings with(Look other) {
    return new Settings(language, other, caseFolder);
  }

  public Settings withCaseFolder(@Nullable Path folder) {
    return new Settings(language, look, folder);
  }
}
