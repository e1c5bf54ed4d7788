package nl.casustafel.casefile.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.casustafel.casefile.CaseText;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.casefile.yaml.Utf8;

/** Reads case files from disk. Whatever is wrong with a file becomes a problem, never an error. */
public final class CaseFiles {
  private static final Pattern SUSPECT_NAME = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]|\\.\\.");

  private CaseFiles() {}

  /** Reads one file, wherever it is; for the command line. */
  public static ReadResult<CaseSource> check(Path file, KnownIds known) {
    Path fileName = file.getFileName();
    String name = fileName == null ? file.toString() : fileName.toString();
    Flaws flaws = new Flaws(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      flaws.add(Spot.START, CaseText.NOT_FOUND);
      return Problem.rejected(flaws);
    }
    return read(file, flaws, known);
  }

  /** Reads a file of the given folder; one that lies elsewhere is refused. */
  static ReadResult<CaseSource> readWithin(Path folder, Path file, KnownIds known) {
    String name = String.valueOf(file.getFileName());
    Flaws flaws = new Flaws(name);
    if (SUSPECT_NAME.matcher(name).find()) {
      flaws.add(Spot.START, CaseText.FILE_NAME);
    } else if (!isWithin(folder, file)) {
      flaws.add(Spot.START, CaseText.OUTSIDE_FOLDER);
    }
    return flaws.isEmpty() ? read(file, flaws, known) : Problem.rejected(flaws);
  }

  private static ReadResult<CaseSource> read(Path file, Flaws flaws, KnownIds known) {
    return text(file, flaws)
        .map(text -> CaseSource.read(flaws.file(), text, known))
        .orElseGet(() -> Problem.rejected(flaws));
  }

  private static Optional<String> text(Path file, Flaws flaws) {
    // A pipe or device is not opened at all: reading it could last for ever.
    if (!Files.isRegularFile(file)) {
      flaws.add(Spot.START, Files.exists(file) ? CaseText.NOT_A_FILE : CaseText.UNREADABLE);
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Utf8.decode(in.readNBytes(Utf8.LARGEST + 1), flaws);
    } catch (IOException unreadable) {
      flaws.add(Spot.START, CaseText.UNREADABLE);
      return Optional.empty();
    }
  }

  private static boolean isWithin(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException broken) {
      // A link to nothing: within the folder as far as it goes, and reported as unreadable.
      return true;
    }
  }
}
