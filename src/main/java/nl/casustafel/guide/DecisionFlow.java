package nl.casustafel.guide;

import java.util.List;
import nl.casustafel.text.LocalizedText;

/** An interactive guide through one question of lawfulness. */
public record DecisionFlow(String id, LocalizedText title, String start, List<Node> nodes) {

  public DecisionFlow {
    nodes = List.copyOf(nodes);
  }

  /** A stop on the way. */
  public sealed interface Node {
    String id();

    LocalizedText text();

    /** The authorities that it rests on. */
    List<String> sources();
  }

  /**
   * A question, whose answers lead on; a task is a question with a checklist.
   *
   * @param note for the facilitator, empty where there is none
   */
  public record Step(
      String id,
      LocalizedText text,
      List<LocalizedText> checklist,
      List<Answer> answers,
      LocalizedText note,
      List<String> sources)
      implements Node {
    public Step {
      checklist = List.copyOf(checklist);
      answers = List.copyOf(answers);
      sources = List.copyOf(sources);
    }
  }

  /** Where a flow ends: no blocking issue, open points, likely not allowed, or not applicable. */
  public record Outcome(
      String id, LocalizedText text, Colour colour, LocalizedText note, List<String> sources)
      implements Node {
    public Outcome {
      sources = List.copyOf(sources);
    }
  }

  /**
   * An answer and where it leads: a node of this flow, or another flow.
   *
   * @param returnTo the node to come back to after the other flow; empty for a hand-over
   */
  public record Answer(String id, LocalizedText text, String to, String returnTo) {}

  /** The meaning of an outcome. */
  public enum Colour {
    GREEN,
    AMBER,
    RED,
    GREY
  }
}
