package nl.casustafel.workshop.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.flow.DecisionFlow.Answer;
import nl.casustafel.guide.flow.DecisionFlow.Claim;
import nl.casustafel.guide.flow.DecisionFlow.Colour;

/** Goes from node to node by the answers of a path, into other flows and back. For one walk. */
final class FlowWalker {
  private final List<DecisionFlow> flows;
  private final List<FlowAnswer> answers;
  private final List<FlowStop> stops = new ArrayList<>();

  /** The flow at hand on top, below it those that one comes back to. */
  private final Deque<Visit> visits = new ArrayDeque<>();

  private int at;

  /**
   * @param flows all that there are
   */
  FlowWalker(List<DecisionFlow> flows, FlowPath path) {
    this.flows = flows;
    this.answers = path.answers();
  }

  /** What is so within one flow, and where the one below goes on after it. */
  private static final class Visit {
    private final DecisionFlow flow;
    private final DecisionFlow.Back back;
    private final Set<Claim> said = new HashSet<>();
    private int depth;

    Visit(DecisionFlow flow, DecisionFlow.Back back) {
      this.flow = flow;
      this.back = back;
    }
  }

  List<FlowStop> walk(DecisionFlow flow) {
    visits.push(new Visit(flow, DecisionFlow.Back.NONE));
    Optional<String> next = Optional.of(flow.start());
    while (next.isPresent()) {
      next = pass(next.get());
    }
    return stops;
  }

  /** Passes a node, and says which one comes next. */
  private Optional<String> pass(String id) {
    return switch (visits.element().flow.node(id).orElseThrow()) {
      case DecisionFlow.Step step -> pass(step);
      case DecisionFlow.Outcome outcome -> pass(outcome);
    };
  }

  private Optional<String> pass(DecisionFlow.Step step) {
    Visit visit = visits.element();
    List<Answer> offered = step.offered(visit.said);
    FlowStop.Given given = given(step, offered);
    int deep = visit.depth;
    List<DecisionFlow.Item> checklist =
        step.checklist().stream().filter(item -> item.depth() <= deep).toList();
    stops.add(new FlowStop(here(), step, offered, checklist, given));
    Answer answer = given.answer();
    return answer == null ? Optional.empty() : Optional.of(follow(answer, visit));
  }

  private FlowStop.Where here() {
    return new FlowStop.Where(at, visits.element().flow, visits.size() - 1);
  }

  /** What the path says here; an answer that is not offered counts for nothing. */
  private FlowStop.Given given(DecisionFlow.Step step, List<Answer> offered) {
    if (at >= answers.size()) {
      return FlowStop.Given.NOTHING;
    }
    FlowAnswer recorded = answers.get(at);
    boolean here =
        recorded.flow().equals(visits.element().flow.id()) && recorded.node().equals(step.id());
    if (!here) {
      return FlowStop.Given.NOTHING;
    }
    Answer answer =
        offered.stream().filter(one -> one.id().equals(recorded.answer())).findFirst().orElse(null);
    return new FlowStop.Given(answer, recorded.reason());
  }

  private String follow(Answer answer, Visit visit) {
    at++;
    visit.said.addAll(answer.says());
    if (answer.depth() > 0) {
      visit.depth = answer.depth();
    }
    if (visit.flow.node(answer.to()).isPresent()) {
      return answer.to();
    }
    DecisionFlow other =
        flows.stream().filter(flow -> flow.id().equals(answer.to())).findFirst().orElseThrow();
    if (answer.back().to().isEmpty()) {
      // Handed over for good: what comes after this flow comes after the other.
      visits.pop();
      visits.push(new Visit(other, visit.back));
    } else {
      visits.push(new Visit(other, answer.back()));
    }
    return other.start();
  }

  private Optional<String> pass(DecisionFlow.Outcome outcome) {
    stops.add(new FlowStop(here(), outcome, List.of(), List.of(), FlowStop.Given.NOTHING));
    DecisionFlow.Back back = visits.element().back;
    if (visits.size() == 1) {
      return Optional.empty();
    }
    visits.pop();
    return Optional.of(outcome.colour() == Colour.RED ? back.onRed() : back.to());
  }
}
