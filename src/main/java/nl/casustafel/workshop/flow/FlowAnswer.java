package nl.casustafel.workshop.flow;

import nl.casustafel.text.LineEnds;

/**
 * What the group answers at a node of a decision flow.
 *
 * @param flow the flow that the node belongs to: the one that is walked, or one that it leads into
 * @param answer the id of the answer; empty while only a reason is written
 * @param reason why, in the group's words; may be empty
 */
public record FlowAnswer(String flow, String node, String answer, String reason) {

  public FlowAnswer {
    reason = LineEnds.asBreaks(reason);
  }

  /** Whether both are about the same node. */
  boolean isAtNodeOf(FlowAnswer other) {
    return flow.equals(other.flow) && node.equals(other.node);
  }

  boolean isGiven() {
    return !answer.isEmpty();
  }

  private boolean saysNothing() {
    return answer.isEmpty() && reason.isBlank();
  }

  /** Whether there is something to keep. */
  boolean saysSomething() {
    return !saysNothing();
  }
}
