package nl.casustafel.workshop.flow;

import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.flow.DecisionFlow;

/**
 * A walk through a decision flow as far as the answers lead: a function of the path and of nothing
 * else.
 *
 * @param stops the nodes in the order in which one came to them; the last is the one at hand, or
 *     the outcome. An outcome before it is that of a flow that one came back from
 */
public record FlowWalk(DecisionFlow flow, List<FlowStop> stops) {

  public FlowWalk {
    stops = List.copyOf(stops);
  }

  /**
   * Walks a flow.
   *
   * @param flows all flows, since one may lead into another
   */
  public static FlowWalk of(DecisionFlow flow, List<DecisionFlow> flows, FlowPath path) {
    return new FlowWalk(flow, new FlowWalker(flows, path).walk(flow));
  }

  /** The node at hand, or the outcome. */
  public FlowStop here() {
    return stops.getLast();
  }

  /** Where the flow ends on these answers; empty while a question is open. */
  public Optional<DecisionFlow.Outcome> outcome() {
    return here().outcome();
  }

  /** The nodes that were answered. */
  public List<FlowStop> answered() {
    return stops.stream().filter(stop -> stop.answer().isPresent()).toList();
  }

  /** The outcomes of flows that one came back from. */
  public List<FlowStop> onTheWay() {
    return stops.subList(0, stops.size() - 1).stream()
        .filter(stop -> stop.outcome().isPresent())
        .toList();
  }

  /** The question at a place of the path, if the walk comes there. */
  public Optional<FlowStop> question(int at) {
    return stops.stream()
        .filter(stop -> stop.outcome().isEmpty() && stop.where().at() == at)
        .findFirst();
  }

  /** The scenario of the regulator's scheme that the answers lead to; empty while in none. */
  public String scenario() {
    return stops.stream()
        .map(stop -> stop.node().aside().scenario())
        .filter(scenario -> !scenario.isEmpty())
        .reduce("", (before, now) -> now);
  }
}
