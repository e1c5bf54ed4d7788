package nl.casustafel.casefile.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseText;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.casefile.yaml.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * The cases that come with the application and those in a folder of the user. A file that cannot be
 * read never keeps the others away. Reads disk: not for the JavaFX thread.
 */
public final class CaseLibrary {
  private static final List<String> BUILT_IN =
      List.of("chatlog-finetuning.yaml", "recruitment-screening.yaml", "patient-summaries.yaml");
  private static final String BUILT_IN_FOLDER = "/nl/casustafel/cases/";

  /** The most files of a folder that are read. */
  public static final int MOST_FILES = 200;

  private final KnownIds known;

  /** A library whose cases may refer to these ids. */
  public CaseLibrary(KnownIds known) {
    this.known = known;
  }

  /** The built-in cases only. */
  public CaseShelf builtIn() {
    Shelving shelving = new Shelving();
    BUILT_IN.forEach(name -> shelving.addBuiltIn(name, builtIn(name)));
    return shelving.shelf();
  }

  /** The built-in cases and every .yaml or .yml file of the folder, subfolders not included. */
  public CaseShelf with(Path ownFolder) {
    Shelving shelving = new Shelving();
    BUILT_IN.forEach(name -> shelving.addBuiltIn(name, builtIn(name)));
    for (Path file : files(ownFolder, shelving)) {
      String name = String.valueOf(file.getFileName());
      shelving.addOwn(name, CaseFiles.readWithin(ownFolder, file, known));
    }
    return shelving.shelf();
  }

  private ReadResult<CaseSource> builtIn(String name) {
    Flaws flaws = new Flaws(name);
    try (InputStream in = CaseLibrary.class.getResourceAsStream(BUILT_IN_FOLDER + name)) {
      if (in != null) {
        return Utf8.decode(in.readAllBytes(), flaws)
            .map(text -> CaseSource.read(name, text, known))
            .orElseGet(() -> Problem.rejected(flaws));
      }
      flaws.add(Spot.START, CaseText.NOT_FOUND);
    } catch (IOException unreadable) {
      flaws.add(Spot.START, CaseText.UNREADABLE);
    }
    return Problem.rejected(flaws);
  }

  private static List<Path> files(Path folder, Shelving shelving) {
    if (!Files.isDirectory(folder)) {
      shelving.trouble = FolderTrouble.MISSING;
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, CaseLibrary::isCaseName)) {
      all.forEach(files::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      shelving.trouble = FolderTrouble.UNREADABLE;
    }
    if (files.size() > MOST_FILES) {
      shelving.trouble = FolderTrouble.TOO_MANY_FILES;
    }
    return files.stream().sorted().limit(MOST_FILES).toList();
  }

  private static boolean isCaseName(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  /** Puts cases on the shelf and sees to it that no id is there twice. */
  private static final class Shelving {
    private final List<CaseSource> builtIn = new ArrayList<>();
    private final List<CaseSource> own = new ArrayList<>();
    private final List<FileProblems> problems = new ArrayList<>();
    private @Nullable FolderTrouble trouble;

    void addBuiltIn(String name, ReadResult<CaseSource> result) {
      switch (result) {
        case ReadResult.Loaded<CaseSource> loaded -> builtIn.add(loaded.value());
        case ReadResult.Rejected<CaseSource> rejected ->
            problems.add(new FileProblems(name, rejected.problems()));
      }
    }

    void addOwn(String name, ReadResult<CaseSource> result) {
      switch (result) {
        case ReadResult.Loaded<CaseSource> loaded -> addUnlessTaken(loaded.value());
        case ReadResult.Rejected<CaseSource> rejected ->
            problems.add(new FileProblems(name, rejected.problems()));
      }
    }

    private void addUnlessTaken(CaseSource source) {
      String id = source.template().id();
      Flaws flaws = new Flaws(source.fileName());
      Spot spot = CaseCopy.spotOfId(source);
      if (BUILT_IN.contains(id + ".yaml")) {
        flaws.add(spot, CaseText.BUILT_IN_ID, id);
      }
      own.stream()
          .filter(other -> other.template().id().equals(id))
          .forEach(other -> flaws.add(spot, CaseText.OWN_ID_TWICE, id, other.fileName()));
      if (flaws.isEmpty()) {
        own.add(source);
      } else {
        problems.add(new FileProblems(source.fileName(), Problem.of(flaws)));
      }
    }

    CaseShelf shelf() {
      return new CaseShelf(
          sorted(builtIn.stream(), Comparator.comparingInt(s -> s.template().settings().order())),
          sorted(
              own.stream(),
              Comparator.comparing(
                  s -> s.template().titles().title().nl(), String.CASE_INSENSITIVE_ORDER)),
          problems,
          trouble);
    }

    private static List<CaseSource> sorted(Stream<CaseSource> cases, Comparator<CaseSource> order) {
      return cases.sorted(order.thenComparing(source -> source.template().id())).toList();
    }
  }
}
