package nl.casustafel.desktop.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.IntStream;
import nl.casustafel.files.LinkEnd;
import nl.casustafel.files.OwnFile;
import nl.casustafel.files.Unwritten;
import nl.casustafel.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings as a small text file in the data folder. It is read before the first frame, so it
 * must cost next to nothing. What cannot be read is as usual; the rest counts. A file that was not
 * understood is kept aside before another takes its place.
 */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
  private static final String NAME = "settings.properties";
  private static final int LENGTH = 1_024;
  private static final String BROKEN = NAME + ".broken";

  private final Path folder;
  private final Path file;

  public SettingsFile(Path folder) {
    this.folder = folder;
    file = folder.resolve(NAME);
  }

  /** The settings, or what is usual where nothing readable is set. Never fails. */
  public Settings read(Language fallback) {
    if (!Files.isRegularFile(file)) {
      return Settings.usual(fallback);
    }
    try {
      return lines().settings(fallback);
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.warn("the settings could not be read; what is usual applies", unreadable);
      return Settings.usual(fallback);
    }
  }

  /**
   * Keeps the settings: wholly or not at all. Settings from before that were not understood are put
   * aside first, beside the file.
   *
   * @throws Unwritten when they could not be written; those from before still stand
   */
  public void write(Settings settings) {
    try {
      replace(settings);
    } catch (IOException failed) {
      throw Unwritten.of(failed, file, LENGTH);
    }
  }

  private void replace(Settings settings) throws IOException {
    OwnFile.createFolder(folder);
    Path end = LinkEnd.of(file);
    StringWriter text = new StringWriter();
    SettingsLines.of(settings).lines().store(text, null);
    OwnFile.write(
        file,
        text.toString(),
        () -> {
          if (Files.isRegularFile(file) && !isUnderstood()) {
            keepAside(end);
          }
        });
  }

  private SettingsLines lines() throws IOException {
    Properties lines = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(in);
    }
    return new SettingsLines(lines);
  }

  private boolean isUnderstood() {
    try {
      return lines().areUnderstood();
    } catch (IOException | IllegalArgumentException unreadable) {
      return false;
    }
  }

  private void keepAside(Path end) throws IOException {
    Path aside = freeName();
    Files.move(end, aside);
    LOG.warn("the settings from before were not understood and are kept as {}", aside);
  }

  /** One that nothing has yet: what was put aside earlier stays too. */
  private Path freeName() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> file.resolveSibling(number == 1 ? BROKEN : BROKEN + "-" + number))
        .filter(candidate -> Files.notExists(candidate, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
  }
}
