package nl.casustafel.casefile.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A node of a YAML text and where it stands. {@code from} and {@code to} are offsets in code
 * points, the end not included.
 */
public sealed interface Node {

  Spot spot();

  int from();

  int to();

  /**
   * A single value, as it was written.
   *
   * @param plain whether it stood there without quotes
   */
  record Scalar(String text, boolean plain, Spot spot, int from, int to) implements Node {

    /** Nothing was filled in: {@code title:} or {@code title: ~}. */
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<Node> items, Spot spot, int from, int to) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Fields with their values, each name once. */
  record Mapping(List<Entry> entries, Spot spot, int from, int to) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String name) {
      return entries.stream().filter(entry -> entry.name().text().equals(name)).findFirst();
    }
  }

  /** A field and what was filled in. */
  record Entry(Scalar name, Node value) {}
}
