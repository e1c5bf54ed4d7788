package nl.casustafel.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.FileReading;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Ids;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Tree;
import nl.casustafel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What people say in a rehearsal about the questions and observations that they know. */
record Script(List<Line> lines, List<Sides> sides) {
  private static final String FILE = "group.yaml";
  private static final Fields.Size SIZE = new Fields.Size(1, 1000);

  Script {
    lines = List.copyOf(lines);
    sides = List.copyOf(sides);
  }

  /**
   * Why the group answers a question so.
   *
   * @param options the answers that it explains
   * @param likely the cases in which this is what the group mostly answers
   * @param in the cases in which it can be said; everywhere when empty
   * @param contradicts the cases whose story this answer contradicts
   */
  record Line(
      String question,
      Set<String> options,
      Set<String> likely,
      Set<String> in,
      Set<String> contradicts,
      LocalizedText words) {}

  /**
   * What those say who agree with an observation, and those who do not.
   *
   * @param measure what the group agrees on where the observation holds; empty for the group's own
   * @param owner who takes it on
   */
  record Sides(
      String observation,
      String measure,
      @Nullable RoleText owner,
      LocalizedText agrees,
      LocalizedText disagrees) {}

  static Script builtIn() {
    Flaws flaws = new Flaws(FILE);
    Optional<Node.Mapping> root = Tree.parse(text(), flaws);
    Script script =
        new FileReading(flaws, new Ids())
            .fields(
                root.orElseThrow(),
                file ->
                    new Script(
                        file.parts("answers", SIZE, Script::line),
                        file.parts("observations", SIZE, Script::sides)));
    if (!flaws.isEmpty()) {
      throw new IllegalStateException(FILE + ": " + flaws.inOrder());
    }
    return script;
  }

  private static String text() {
    try (InputStream in = Script.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(Fields fields) {
    return new Line(
        fields.text("question"),
        Set.copyOf(fields.texts("options")),
        Set.copyOf(fields.texts("likely")),
        Set.copyOf(fields.texts("in")),
        Set.copyOf(fields.texts("contradicts")),
        fields.wordsHere("answers"));
  }

  private static Sides sides(Fields fields) {
    return new Sides(
        fields.text("observation"),
        fields.textOr("measure", ""),
        RoleText.named(fields.textOr("owner", "")).orElse(null),
        fields.words("agrees"),
        fields.words("disagrees"));
  }

  /** The options that the group of this case mostly chooses; empty when it may be any. */
  Optional<Set<String>> likely(String question, String caseId) {
    return lines.stream()
        .filter(line -> line.question().equals(question) && line.likely().contains(caseId))
        .map(Line::options)
        .findFirst();
  }

  /** Whether an answer contradicts the story of the case. */
  boolean contradicts(String question, String option, String caseId) {
    return lines.stream()
        .anyMatch(line ->
            line.question().equals(question)
                && line.options().contains(option)
                && line.contradicts().contains(caseId));
  }

  /** The reasons that fit best: said of just this answer and this case before said of more. */
  List<LocalizedText> reasons(String question, Set<String> chosen, String caseId) {
    List<Line> fitting =
        lines.stream()
            .filter(line -> line.question().equals(question))
            .filter(line -> line.in().isEmpty() || line.in().contains(caseId))
            .filter(line -> line.options().stream().anyMatch(chosen::contains))
            .toList();
    List<Line> exact = orAll(fitting, line -> line.options().equals(chosen));
    return orAll(exact, line -> line.in().contains(caseId)).stream().map(Line::words).toList();
  }

  private static List<Line> orAll(List<Line> lines, Predicate<Line> better) {
    List<Line> chosen = lines.stream().filter(better).toList();
    return chosen.isEmpty() ? lines : chosen;
  }

  Optional<Sides> about(String observation) {
    return sides.stream().filter(both -> both.observation().equals(observation)).findFirst();
  }
}
