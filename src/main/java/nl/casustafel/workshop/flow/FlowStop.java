package nl.casustafel.workshop.flow;

import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.flow.DecisionFlow;
import org.jspecify.annotations.Nullable;

/**
 * A node on the way through a decision flow.
 *
 * @param offered the answers that do not contradict what was said before; none at an outcome
 * @param checklist the lines that matter at the depth that was chosen on the way
 */
public record FlowStop(
    Where where,
    DecisionFlow.Node node,
    List<DecisionFlow.Answer> offered,
    List<DecisionFlow.Item> checklist,
    Given given) {

  public FlowStop {
    offered = List.copyOf(offered);
    checklist = List.copyOf(checklist);
  }

  /**
   * Where on the way it is.
   *
   * @param at the number of answers before it
   * @param flow the flow that the node belongs to
   * @param level 0 in the flow that is walked, 1 in one that it leads into and comes back from
   */
  public record Where(int at, DecisionFlow flow, int level) {}

  /** What the group said there; no answer where it has not answered yet. */
  public record Given(DecisionFlow.@Nullable Answer answer, String reason) {
    static final Given NOTHING = new Given(null, "");
  }

  /** The answer that was given. */
  public Optional<DecisionFlow.Answer> answer() {
    return Optional.ofNullable(given.answer());
  }

  /** Where a flow ends, or one comes back from it; empty at a question. */
  public Optional<DecisionFlow.Outcome> outcome() {
    return node instanceof DecisionFlow.Outcome outcome ? Optional.of(outcome) : Optional.empty();
  }

  /** Whether an answer is about this node, and one that is offered here or none yet. */
  public boolean takes(FlowAnswer answer) {
    return answer.isAtNodeOf(answered("", ""))
        && (!answer.isGiven()
            || offered.stream().anyMatch(one -> one.id().equals(answer.answer())));
  }

  /** This node with an answer, as it is recorded. */
  public FlowAnswer answered(String answer, String reason) {
    return new FlowAnswer(where.flow().id(), node.id(), answer, reason);
  }
}
