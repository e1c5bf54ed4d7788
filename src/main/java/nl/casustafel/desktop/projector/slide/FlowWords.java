package nl.casustafel.desktop.projector.slide;

import java.util.List;
import nl.casustafel.guide.flow.DecisionFlow;
import org.jspecify.annotations.Nullable;

/**
 * A node of a decision flow in words.
 *
 * @param checklist what is gone through before it is answered; mostly empty
 * @param answers what is offered; none at an outcome
 * @param trail the nodes that were answered, in their order
 * @param ending null until the flow ends
 */
public record FlowWords(
    List<String> checklist, List<String> answers, List<Passed> trail, @Nullable Ending ending) {

  public FlowWords {
    checklist = List.copyOf(checklist);
    answers = List.copyOf(answers);
    trail = List.copyOf(trail);
  }

  /**
   * A node that was answered.
   *
   * @param within whether it belongs to another flow on the way
   */
  public record Passed(String question, String answer, boolean within) {}

  /** What an outcome is called and means; never a verdict. */
  public record Ending(String name, String meaning, DecisionFlow.Colour colour) {}
}
