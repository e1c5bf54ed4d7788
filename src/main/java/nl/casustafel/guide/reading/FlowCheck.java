package nl.casustafel.guide.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.flow.DecisionFlow.Answer;
import nl.casustafel.guide.flow.DecisionFlow.Claim;
import nl.casustafel.guide.reading.names.GuideText;

/** Finds what keeps people from walking a flow to an outcome, by walking it every way. */
final class FlowCheck {
  private static final int MOST_FACTS = 8;

  private final DecisionFlow flow;
  private final List<Finding> findings = new ArrayList<>();

  /** A mistake and the node where it shows. */
  record Finding(String node, GuideText text, List<String> values) {}

  /** How far a walk has come. */
  private record Stop(String node, Set<Claim> said) {}

  private FlowCheck(DecisionFlow flow) {
    this.flow = flow;
  }

  static List<Finding> of(DecisionFlow flow) {
    FlowCheck check = new FlowCheck(flow);
    check.factsAreSaidBothWays();
    check.walksEnd();
    if (check.findings.isEmpty()) {
      check.everythingIsReached();
      check.checklistsKnowTheirDepth();
    }
    return List.copyOf(check.findings);
  }

  private void note(String node, GuideText text, String... values) {
    findings.add(new Finding(node, text, List.of(values)));
  }

  /** What nobody denies excludes nothing: a slip of the pen. */
  private void factsAreSaidBothWays() {
    Set<Claim> said =
        answers().flatMap(answer -> answer.says().stream()).collect(Collectors.toUnmodifiableSet());
    said.stream()
        .filter(claim -> !said.contains(claim.opposite()))
        .map(Claim::fact)
        .sorted()
        .forEach(fact -> note("", GuideText.FACT_ALONE, fact));
    long facts = said.stream().map(Claim::fact).distinct().count();
    if (facts > MOST_FACTS) {
      note("", GuideText.MANY_FACTS, Integer.toString(MOST_FACTS));
    }
  }

  private void walksEnd() {
    for (DecisionFlow.Node node : flow.nodes()) {
      if (node instanceof DecisionFlow.Step step
          && step.answers().stream().anyMatch(answer -> leadsBack(answer, step.id()))) {
        note(step.id(), GuideText.FLOW_LOOP, step.id());
      }
    }
  }

  private boolean leadsBack(Answer answer, String node) {
    return next(answer).anyMatch(next -> reachable(next, other -> true).contains(node));
  }

  private void everythingIsReached() {
    Set<String> nodes = new HashSet<>();
    Set<Answer> given = new HashSet<>();
    for (Stop stop : stops()) {
      nodes.add(stop.node());
      if (flow.node(stop.node()).orElse(null) instanceof DecisionFlow.Step step) {
        List<Answer> offered = step.offered(stop.said());
        given.addAll(offered);
        if (offered.isEmpty()) {
          note(step.id(), GuideText.DEAD_END, step.id());
        }
      }
    }
    for (DecisionFlow.Node node : flow.nodes()) {
      if (!nodes.contains(node.id())) {
        note(node.id(), GuideText.UNREACHED, node.id());
      } else if (node instanceof DecisionFlow.Step step) {
        step.answers().stream()
            .filter(answer -> !given.contains(answer))
            .forEach(answer -> note(step.id(), GuideText.NEVER_OFFERED, step.id(), answer.id()));
      }
    }
  }

  /** Every stop of every walk, with what was said on the way to it. */
  private Set<Stop> stops() {
    Set<Stop> seen = new LinkedHashSet<>();
    Deque<Stop> open = new ArrayDeque<>();
    open.add(new Stop(flow.start(), Set.of()));
    while (!open.isEmpty()) {
      Stop stop = open.remove();
      if (!seen.add(stop)
          || !(flow.node(stop.node()).orElse(null) instanceof DecisionFlow.Step s)) {
        continue;
      }
      for (Answer answer : s.offered(stop.said())) {
        Set<Claim> said =
            Stream.concat(stop.said().stream(), answer.says().stream())
                .collect(Collectors.toUnmodifiableSet());
        next(answer).map(next -> new Stop(next, said)).forEach(open::add);
      }
    }
    return seen;
  }

  private void checklistsKnowTheirDepth() {
    Set<String> without = reachable(flow.start(), answer -> answer.depth() == 0);
    for (DecisionFlow.Node node : flow.nodes()) {
      if (node instanceof DecisionFlow.Step step
          && without.contains(step.id())
          && step.checklist().stream().anyMatch(item -> item.depth() > 0)) {
        note(step.id(), GuideText.NO_DEPTH, step.id());
      }
    }
  }

  /** The nodes that such answers lead to, whatever was said before. */
  private Set<String> reachable(String from, Predicate<Answer> by) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String id = open.remove();
      if (reached.add(id) && flow.node(id).orElse(null) instanceof DecisionFlow.Step step) {
        step.answers().stream().filter(by).flatMap(this::next).forEach(open::add);
      }
    }
    return reached;
  }

  /** The nodes of this flow that an answer leads to, at once or after another flow. */
  private Stream<String> next(Answer answer) {
    return Stream.of(answer.to(), answer.back().to(), answer.back().onRed())
        .filter(id -> flow.node(id).isPresent());
  }

  private Stream<Answer> answers() {
    return flow.nodes().stream()
        .filter(DecisionFlow.Step.class::isInstance)
        .flatMap(node -> ((DecisionFlow.Step) node).answers().stream());
  }
}
