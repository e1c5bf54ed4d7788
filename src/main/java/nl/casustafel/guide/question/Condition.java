package nl.casustafel.guide.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** When a follow-up question is asked, in terms of the answers given so far. */
public sealed interface Condition {

  /** What no answers fulfil. */
  static Condition never() {
    return new Any(List.of());
  }

  /** The ids of the questions whose answers it depends on. */
  default Set<String> questions() {
    return switch (this) {
      case Always ignored -> Set.of();
      case Selected selected -> Set.of(selected.question());
      case Within within -> Set.of(within.question());
      case All all -> questions(all.parts());
      case Any any -> questions(any.parts());
    };
  }

  private static Set<String> questions(List<Condition> parts) {
    return parts.stream()
        .flatMap(part -> part.questions().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

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
