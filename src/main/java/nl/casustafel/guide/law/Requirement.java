package nl.casustafel.guide.law;

import java.util.List;
import java.util.Set;

/** What must be recorded before a part that the law asks for is settled. */
public sealed interface Requirement {

  /** Nothing that a workshop records settles it. */
  record Never() implements Requirement {}

  /** The question has an answer in words, and the words are not blank. */
  record Filled(String question) implements Requirement {}

  /**
   * The question has an answer that leaves no doubt.
   *
   * @param options one of these must be chosen; any answer will do where there are none
   */
  record Answered(String question, Set<String> options) implements Requirement {
    public Answered {
      options = Set.copyOf(options);
    }
  }

  /** The group recorded this content, all of it. */
  record Recorded(ReportContent content) implements Requirement {}

  /** Every part is met. */
  record All(List<Requirement> parts) implements Requirement {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part is met. */
  record Any(List<Requirement> parts) implements Requirement {
    public Any {
      parts = List.copyOf(parts);
    }
  }
}
