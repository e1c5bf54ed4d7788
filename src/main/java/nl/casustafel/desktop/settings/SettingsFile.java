package nl.casustafel.desktop.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import nl.casustafel.desktop.kit.Look;
import nl.casustafel.desktop.kit.Theme;
import nl.casustafel.text.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings as a small text file in the data folder. It is read before the first frame, so it
 * must cost next to nothing. What cannot be read is as usual; the rest counts.
 */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final String NAME = "settings.properties";

  private final Path file;

  public SettingsFile(Path folder) {
    file = folder.resolve(NAME);
  }

  /** The settings, or what is usual where nothing readable is set. Never fails. */
  public Settings read(Language fallback) {
    Settings usual = Settings.usual(fallback);
    if (!Files.isRegularFile(file)) {
      return usual;
    }
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(in);
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.warn("the settings could not be read; what is usual applies", unreadable);
      return usual;
    }
    return new Settings(
        Language.ofCode(lines.getProperty("language", "")).orElse(fallback),
        new Look(theme(lines), textPercent(lines)),
        folder(lines));
  }

  /**
   * Keeps the settings: wholly or not at all.
   *
   * @throws IOException when they could not be written; those from before still stand
   */
  public void write(Settings settings) throws IOException {
    Properties lines = new Properties();
    lines.setProperty("language", settings.language().code());
    lines.setProperty("theme", settings.look().theme().name().toLowerCase(Locale.ROOT));
    lines.setProperty("text-percent", Integer.toString(settings.look().textPercent()));
    if (settings.caseFolder() != null) {
      lines.setProperty("case-folder", settings.caseFolder().toString());
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path aside = file.resolveSibling(NAME + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
        lines.store(out, null);
      }
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static Theme theme(Properties lines) {
    String name = lines.getProperty("theme", "").toUpperCase(Locale.ROOT);
    for (Theme theme : Theme.values()) {
      if (theme.name().equals(name)) {
        return theme;
      }
    }
    return Look.USUAL.theme();
  }

  private static int textPercent(Properties lines) {
    try {
      return Integer.parseInt(lines.getProperty("text-percent", ""));
    } catch (NumberFormatException none) {
      return Look.USUAL.textPercent();
    }
  }

  private static @Nullable Path folder(Properties lines) {
    String folder = lines.getProperty("case-folder", "");
    try {
      return folder.isBlank() ? null : Path.of(folder);
    } catch (InvalidPathException none) {
      return null;
    }
  }
}
