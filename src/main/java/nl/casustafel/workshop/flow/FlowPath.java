package nl.casustafel.workshop.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The way that the group takes through a decision flow. Where it leads is said by {@link FlowWalk}.
 *
 * @param answers one after the other, those in flows that the way leads into among them; only the
 *     last one may be a reason without an answer
 * @param former answers that followed from one that was changed since: offered again at their nodes
 */
public record FlowPath(List<FlowAnswer> answers, List<FlowAnswer> former) {

  /** Nothing is walked yet. */
  public static final FlowPath NONE = new FlowPath(List.of(), List.of());

  public FlowPath {
    answers = List.copyOf(answers);
    former = List.copyOf(former);
  }

  /**
   * The path with an answer at one of its places. What came before stays. What followed from
   * another answer there does not: it is asked again.
   *
   * @param at the number of answers before it
   */
  public FlowPath with(int at, FlowAnswer answer) {
    List<FlowAnswer> kept = new ArrayList<>(answers.subList(0, at));
    if (answer.saysSomething()) {
      kept.add(answer);
    }
    List<FlowAnswer> rest = answers.subList(at, answers.size());
    if (!rest.isEmpty() && rest.getFirst().answer().equals(answer.answer())) {
      kept.addAll(rest.subList(1, rest.size()));
      return new FlowPath(kept, former);
    }
    return new FlowPath(kept, formerWith(rest, answer));
  }

  /** Of each node the answer given last; none of the one that is answered now. */
  private List<FlowAnswer> formerWith(List<FlowAnswer> left, FlowAnswer answer) {
    List<FlowAnswer> all = new ArrayList<>(former);
    for (FlowAnswer one : left) {
      if (one.isGiven()) {
        all.removeIf(one::isAtNodeOf);
        all.add(one);
      }
    }
    if (answer.isGiven()) {
      all.removeIf(answer::isAtNodeOf);
    }
    return all;
  }
}
