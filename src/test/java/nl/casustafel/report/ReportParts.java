package nl.casustafel.report;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Phrase;

/** A report to look things up in: blocks, facts and rows by where they stand. */
public record ReportParts(Report report) {

  /** Words one below the other, as a fact holds them. */
  public static Phrase lines(String... lines) {
    return new Phrase.Several(Stream.of(lines).map(Phrase::of).toList());
  }

  /** Every text of a section. */
  public List<String> words(String section) {
    return ReportWords.of(report, section);
  }

  /** All blocks of a kind in a section, also those in groups. */
  public <T extends Block> List<T> blocks(String section, Class<T> kind) {
    return report.sections().stream()
        .filter(s -> s.id().equals(section))
        .flatMap(s -> all(s.blocks()))
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The first group whose heading begins like this. */
  public Block.Group group(String section, String heading) {
    return blocks(section, Block.Group.class).stream()
        .filter(group -> group.heading().startsWith(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no group " + heading + " in " + section));
  }

  /** The facts in the first group whose heading begins like this. */
  public List<Fact> facts(String section, String heading) {
    return group(section, heading).blocks().stream()
        .filter(Block.Facts.class::isInstance)
        .map(Block.Facts.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no facts at " + heading))
        .facts();
  }

  /** The cells of the table with which a group begins, as words. */
  public List<List<String>> rows(String section, String heading) {
    Block.Table table = (Block.Table) group(section, heading).blocks().getFirst();
    return table.rows().stream()
        .map(row -> row.stream().map(cell -> ((Phrase.Plain) cell).text()).toList())
        .toList();
  }

  /** What the coverage says of one thing that a DPIA holds. */
  public String duty(String name) {
    return rows("coverage", "What a DPIA holds").stream()
        .filter(row -> row.getFirst().equals(name))
        .findFirst()
        .orElseThrow()
        .getLast();
  }

  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            block instanceof Block.Group group
                ? Stream.concat(Stream.of(block), all(group.blocks()))
                : Stream.of(block));
  }
}
