package nl.casustafel.casefile.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.casefile.CaseText;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Ids;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Spot;
import nl.casustafel.casefile.yaml.TextEdits;
import nl.casustafel.casefile.yaml.Tree;
import nl.casustafel.casefile.yaml.YamlText;
import nl.casustafel.files.Obstacle;
import nl.casustafel.files.ObstacleText;
import nl.casustafel.files.Unwritten;
import nl.casustafel.files.WholeFile;
import nl.casustafel.text.LocalizedText;

/**
 * Makes a case of one's own out of another: the same text, comments included, under a new id and
 * title. The copy also asks the questions that belong to the built-in case it comes from.
 */
public final class CaseCopy {
  private CaseCopy() {}

  /** An id for a copy that no case on the shelf has, such as {@code patient-summaries-2}. */
  public static String freeId(CaseSource source, CaseShelf shelf) {
    String id = source.template().id();
    String stem = id.length() > 58 ? id.substring(0, 58) : id;
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> stem + "-" + number)
        .filter(candidate -> shelf.find(candidate).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** Writes the copy into the folder, as {@code <id>.yaml}; never over an existing file. */
  public static ReadResult<CaseSource> into(
      Path folder, CaseSource source, String id, LocalizedText title, KnownIds known) {
    Flaws flaws = new Flaws(id + ".yaml");
    if (!Ids.isValid(id)) {
      flaws.add(Spot.START, YamlText.ID_PATTERN, id);
      return Problem.rejected(flaws);
    }
    String text = text(source, id, title, known);
    ReadResult<CaseSource> copy = CaseSource.read(flaws.file(), text, known);
    if (copy instanceof ReadResult.Loaded<CaseSource> && !write(folder, text, flaws)) {
      return Problem.rejected(flaws);
    }
    return copy;
  }

  /** The text of the copy. */
  static String text(CaseSource source, String id, LocalizedText title, KnownIds known) {
    Optional<Node.Mapping> root = Tree.parse(source.text(), new Flaws(source.fileName()));
    if (root.isEmpty()) {
      return source.text();
    }
    TextEdits edits = new TextEdits(source.text());
    root.get().entry("id").ifPresent(entry -> edits.replace(entry.value(), id));
    for (String field : List.of("title", "short_title")) {
      root.get()
          .entry(field)
          .filter(entry -> entry.value() instanceof Node.Mapping)
          .map(entry -> (Node.Mapping) entry.value())
          .ifPresent(words -> retitle(words, title, edits));
    }
    askAlso(source, root.get(), known, edits);
    return edits.text();
  }

  static Spot spotOfId(CaseSource source) {
    return Tree.parse(source.text(), new Flaws(source.fileName()))
        .flatMap(root -> root.entry("id"))
        .map(entry -> entry.value().spot())
        .orElse(Spot.START);
  }

  private static void retitle(Node.Mapping words, LocalizedText title, TextEdits edits) {
    words.entry("en").ifPresent(en -> edits.replace(en.value(), TextEdits.quoted(title.en())));
    words.entry("nl").ifPresent(nl -> edits.replace(nl.value(), TextEdits.quoted(title.nl())));
  }

  private static void askAlso(
      CaseSource source, Node.Mapping root, KnownIds known, TextEdits edits) {
    String original = source.template().id();
    List<String> asked = new ArrayList<>(source.template().settings().asksAlso());
    if (!known.cases().contains(original) || asked.contains(original)) {
      return;
    }
    asked.add(original);
    String list = "[" + String.join(", ", asked) + "]";
    Optional<Node.Entry> field = root.entry("asks_also");
    if (field.isPresent()) {
      edits.replace(field.get().value(), list);
    } else {
      root.entry("id").ifPresent(id -> edits.insertBefore(id.name(), "asks_also: " + list));
    }
  }

  private static boolean write(Path folder, String text, Flaws flaws) {
    Path file = folder.resolve(flaws.file());
    try {
      Files.createDirectories(folder);
      WholeFile.writeNew(file, text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException noFolder) {
      flaws.add(Spot.START, ObstacleText.of(Obstacle.of(noFolder, file, 0)), flaws.file());
    } catch (Unwritten failed) {
      boolean taken = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      flaws.add(
          Spot.START,
          taken ? CaseText.COPY_EXISTS : ObstacleText.of(failed.obstacle()),
          flaws.file());
    }
    return false;
  }
}
