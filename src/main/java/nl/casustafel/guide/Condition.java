package nl.casustafel.guide;

import java.util.List;
import java.util.Set;

/** When a follow-up question is asked, in terms of the answers given so far. */
public sealed interface Condition {

  /** No condition: the question is always asked within its cases. */
  record Always() implements Condition {}

  /** At least one of the options was chosen. */
  record Selected(String question, Set<String> options) implements Condition {
    public Selected {
      options = Set.copyOf(options);
    }
  }

  /** The point on the scale lies within the bounds, both included. */
  record Within(String question, int lowest, int highest) implements Condition {}

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }
}
