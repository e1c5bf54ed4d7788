package nl.casustafel.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.casefile.yaml.Fields;
import nl.casustafel.casefile.yaml.FileReading;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.casefile.yaml.Ids;
import nl.casustafel.casefile.yaml.Node;
import nl.casustafel.casefile.yaml.Tree;
import nl.casustafel.text.LocalizedText;

/** Which decision flows a group walks in a rehearsal, and what it says at their nodes. */
record FlowScript(List<Walk> walks, List<Line> lines) {
  private static final String FILE = "flows.yaml";
  private static final Fields.Size SIZE = new Fields.Size(1, 1000);

  FlowScript {
    walks = List.copyOf(walks);
    lines = List.copyOf(lines);
  }

  /** The flows that the group of a case walks. */
  record Walk(String caseId, List<String> flows) {
    Walk {
      flows = List.copyOf(flows);
    }
  }

  /**
   * What is answered at a node, and why.
   *
   * @param cases in which it is so; in all others where none is named
   */
  record Line(String node, String answer, Set<String> cases, LocalizedText words) {
    Line {
      cases = Set.copyOf(cases);
    }
  }

  static FlowScript builtIn() {
    Flaws flaws = new Flaws(FILE);
    Optional<Node.Mapping> root = Tree.parse(text(), flaws);
    FlowScript script =
        new FileReading(flaws, new Ids())
            .fields(
                root.orElseThrow(),
                file ->
                    new FlowScript(
                        file.parts("walks", SIZE, FlowScript::walk),
                        file.parts("answers", SIZE, FlowScript::line)));
    if (!flaws.isEmpty()) {
      throw new IllegalStateException(FILE + ": " + flaws.inOrder());
    }
    return script;
  }

  private static String text() {
    try (InputStream in = FlowScript.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Walk walk(Fields fields) {
    return new Walk(fields.text("case"), fields.texts("flows"));
  }

  private static Line line(Fields fields) {
    return new Line(
        fields.text("node"),
        fields.text("answer"),
        Set.copyOf(fields.texts("cases")),
        fields.wordsHere("answers"));
  }

  /** The flows that the group of this case walks. */
  List<String> walksOf(String caseId) {
    return walks.stream()
        .filter(walk -> walk.caseId().equals(caseId))
        .flatMap(walk -> walk.flows().stream())
        .toList();
  }

  /** What can be said at a node, what is said of just this case first. */
  List<Line> at(String node, String caseId) {
    List<Line> here = lines.stream().filter(line -> line.node().equals(node)).toList();
    return Stream.concat(
            here.stream().filter(line -> line.cases().contains(caseId)),
            here.stream().filter(line -> line.cases().isEmpty()))
        .toList();
  }
}
