package nl.casustafel.desktop.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a case file is written: a text for people and a schema for editors. */
final class Description {
  private static final String TEXT = "case-format.md";
  private static final List<String> FILES = List.of(TEXT, "case.schema.json");

  private Description() {}

  /**
   * Puts both into a folder, where they are not there yet, and gives the one for people. Blocks.
   *
   * @throws IOException when the folder cannot be written to
   */
  static Path into(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        copy(name, file);
      }
    }
    return folder.resolve(TEXT);
  }

  private static void copy(String name, Path file) throws IOException {
    try (InputStream in = Description.class.getResourceAsStream("/nl/casustafel/cases/" + name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      Files.copy(in, file);
    }
  }
}
