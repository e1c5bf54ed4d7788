package nl.casustafel.desktop.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;

/** The lines of the settings file, and what each means. */
record SettingsLines(Properties lines) {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String TEXT_PERCENT = "text-percent";
  private static final String CASE_FOLDER = "case-folder";

  static SettingsLines of(Settings settings) {
    Properties lines = new Properties();
    lines.setProperty(LANGUAGE, settings.language().code());
    lines.setProperty(THEME, settings.theme().name().toLowerCase(Locale.ROOT));
    lines.setProperty(TEXT_PERCENT, Integer.toString(settings.textPercent()));
    if (settings.caseFolder() != null) {
      lines.setProperty(CASE_FOLDER, settings.caseFolder().toString());
    }
    return new SettingsLines(lines);
  }

  /** What they say; what is usual where they say nothing that has a meaning. */
  Settings settings(Language fallback) {
    Settings usual = Settings.usual(fallback);
    return new Settings(
        language().orElse(fallback),
        theme().orElse(usual.theme()),
        textPercent().orElse(usual.textPercent()),
        folder());
  }

  /** Whether every line has a name that is known and a value that means something. */
  boolean areUnderstood() {
    return lines.stringPropertyNames().stream()
        .allMatch(name ->
            switch (name) {
              case LANGUAGE -> language().isPresent();
              case THEME -> theme().isPresent();
              case TEXT_PERCENT -> textPercent().isPresent();
              case CASE_FOLDER -> folder() != null;
              default -> false;
            });
  }

  private Optional<Language> language() {
    return Language.ofCode(lines.getProperty(LANGUAGE, ""));
  }

  private Optional<ThemeChoice> theme() {
    String name = lines.getProperty(THEME, "").toUpperCase(Locale.ROOT);
    return Stream.of(ThemeChoice.values()).filter(each -> each.name().equals(name)).findFirst();
  }

  private Optional<Integer> textPercent() {
    try {
      int percent = Integer.parseInt(lines.getProperty(TEXT_PERCENT, ""));
      return Optional.of(percent).filter(Look.TEXT_PERCENTS::contains);
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private @Nullable Path folder() {
    String folder = lines.getProperty(CASE_FOLDER, "");
    try {
      return folder.isBlank() ? null : Path.of(folder);
    } catch (InvalidPathException none) {
      return null;
    }
  }
}
