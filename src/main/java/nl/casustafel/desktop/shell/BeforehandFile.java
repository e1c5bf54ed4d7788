package nl.casustafel.desktop.shell;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.casustafel.files.LinkEnd;
import nl.casustafel.files.OwnFile;
import nl.casustafel.store.file.Failures;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is typed where there is no workshop yet to keep it with: a small file in the data folder, in
 * no backup, and gone once it is taken up or given up. One thread at a time.
 */
final class BeforehandFile {
  private static final Logger LOG = LoggerFactory.getLogger(BeforehandFile.class);
  private static final String NAME = "typed.properties";
  private static final String BETWEEN = "\t";

  private final Path folder;
  private final Path file;
  private final Map<DraftKey, DraftText> now = new HashMap<>();

  BeforehandFile(Path folder) {
    this.folder = folder;
    file = folder.resolve(NAME);
  }

  /** What stood in fields when the app was left; nothing when it cannot be read. */
  Map<DraftKey, DraftText> read() {
    now.clear();
    if (Files.isRegularFile(file)) {
      try {
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        lines.stringPropertyNames().forEach(key -> take(key, lines.getProperty(key)));
      } catch (IOException | IllegalArgumentException unreadable) {
        LOG.warn("what was typed beforehand could not be read", unreadable);
      }
    }
    return Map.copyOf(now);
  }

  private void take(String key, String text) {
    String[] parts = key.split(BETWEEN, -1);
    if (parts.length == 2) {
      now.put(new DraftKey(parts[0], parts[1]), new DraftText(text, ""));
    }
  }

  /**
   * Makes it durable, wholly or not at all.
   *
   * @throws StoreFailure when it could not be written
   */
  void write(List<DraftWrite> writes) {
    Map<DraftKey, DraftText> next = new HashMap<>(now);
    writes.forEach(write -> next.compute(write.key(), (key, before) -> write.text()));
    try {
      put(next);
    } catch (IOException problem) {
      throw Failures.of("what was typed beforehand could not be written", problem, file);
    }
    now.clear();
    now.putAll(next);
  }

  private void put(Map<DraftKey, DraftText> all) throws IOException {
    if (all.isEmpty()) {
      Files.deleteIfExists(LinkEnd.of(file));
      return;
    }
    Properties lines = new Properties();
    all.forEach(
        (key, draft) -> lines.setProperty(key.subject() + BETWEEN + key.field(), draft.text()));
    StringWriter text = new StringWriter();
    lines.store(text, null);
    OwnFile.createFolder(folder);
    OwnFile.write(file, text.toString());
  }
}
