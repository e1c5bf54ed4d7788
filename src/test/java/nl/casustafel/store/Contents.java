package nl.casustafel.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder and what is in them, to the byte, for tests. */
public final class Contents {
  private Contents() {}

  /** Each file's moment of change and bytes, by its name; the byte values as Latin-1 characters. */
  public static Map<String, String> of(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      try {
        contents.put(
            folder.relativize(file).toString(),
            Files.getLastModifiedTime(file) + " " + bytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return contents;
  }

  /** The names of the files that hold a text somewhere in their bytes. */
  public static List<String> filesWith(Path folder, String text) {
    return filesWith(folder, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The names of the files that hold these bytes somewhere. */
  public static List<String> filesWith(Path folder, byte[] sought) {
    String wanted = new String(sought, StandardCharsets.ISO_8859_1);
    return files(folder).stream()
        .filter(file -> bytes(file).contains(wanted))
        .map(file -> folder.relativize(file).toString())
        .sorted()
        .toList();
  }

  static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder as it is at this moment, as if the power went off. */
  public static void copy(Path from, Path to) {
    try {
      for (Path file : files(from)) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
