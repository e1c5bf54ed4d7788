package nl.casustafel.store.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.casustafel.files.OnDisk;
import nl.casustafel.files.OwnFile;

/**
 * Another database in the place of the present one, which is set aside. The new one waits in a file
 * whose name says where the present one goes; from the moment that it has this name the deed is
 * decided, and an application that was broken off finishes it at the next opening. At every moment
 * there is a database under its name, and the present one is whole under one name or the other.
 *
 * @param aside where the present database goes
 */
public record Replacement(DataFolder folder, Path aside) {
  private static final String WAITING = ".next";

  /** Fills the file of the new database. */
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  /** The one that was broken off, if any: what waits in it is what the folder holds. */
  public static Optional<Replacement> pending(DataFolder folder) throws IOException {
    if (!Files.isDirectory(folder.path())) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(folder.path(), "casustafel-*.db" + WAITING)) {
      for (Path waiting : found) {
        String name = waiting.getFileName().toString();
        String aside = name.substring(0, name.length() - WAITING.length());
        return Optional.of(new Replacement(folder, waiting.resolveSibling(aside)));
      }
    }
    return Optional.empty();
  }

  /** The file of the new database, as long as it has not its place. */
  public Path waiting() {
    return aside.resolveSibling(aside.getFileName() + WAITING);
  }

  /** Does it; when that cannot be begun nothing is changed. */
  void carryOut(Content content) throws IOException {
    try {
      content.writeTo(Durable.aside(waiting()));
      Durable.settle(waiting());
      keepPresent();
    } catch (IOException e) {
      withdraw();
      throw e;
    }
    finish();
  }

  /** Does what is left of it. */
  public void finish() throws IOException {
    keepPresent();
    Path database = folder.database();
    // Both are kept by now; a log beside another database would be written into it.
    Files.deleteIfExists(SqliteFile.index(database));
    Files.deleteIfExists(SqliteFile.log(database));
    OnDisk.rename(waiting(), database);
  }

  private void keepPresent() throws IOException {
    Path database = folder.database();
    keep(SqliteFile.log(database), SqliteFile.log(aside));
    keep(database, aside);
    OnDisk.forceNames(folder.path());
  }

  // A second name for the same file costs no room, but not every file system has that.
  private static void keep(Path file, Path kept) throws IOException {
    if (!Files.exists(file) || Files.exists(kept)) {
      return;
    }
    try {
      Files.createLink(kept, file);
    } catch (IOException | UnsupportedOperationException noSecondNames) {
      OwnFile.copy(file, Durable.aside(kept));
      Durable.settle(kept);
    }
  }

  // The second names first: as long as it waits, the next opening would finish it.
  private void withdraw() throws IOException {
    if (Files.exists(waiting())) {
      Files.deleteIfExists(aside);
      Files.deleteIfExists(SqliteFile.log(aside));
      Files.delete(waiting());
    }
    Durable.removeLeftovers(folder.path());
  }
}
