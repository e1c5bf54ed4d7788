package nl.casustafel.report.block;

import java.util.List;

/**
 * The way through a decision flow as a picture: nodes that lead to one another by their answers.
 *
 * @param description the picture in words, for who does not see it
 * @param caption below it
 */
public record FlowDrawing(String description, String caption, List<Stop> stops) implements Block {

  public FlowDrawing {
    stops = List.copyOf(stops);
  }

  /**
   * A node on the way.
   *
   * @param name such as the number of the question, or what an outcome is called
   * @param answer what leads on from it; empty at an outcome
   * @param kind how it is drawn
   */
  public record Stop(String name, String words, String answer, Kind kind) {}

  /** The kinds of nodes, told apart without colour. */
  public enum Kind {
    QUESTION,
    /** In a flow that the way leads into and comes back from. */
    QUESTION_WITHIN,
    OUTCOME_WITHIN,
    OUTCOME,
    /** Asked and not answered yet. */
    OPEN
  }
}
