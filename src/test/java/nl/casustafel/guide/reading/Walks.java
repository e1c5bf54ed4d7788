package nl.casustafel.guide.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.flow.DecisionFlow.Answer;
import nl.casustafel.guide.flow.DecisionFlow.Claim;

/** Walks a decision flow in every way that its answers allow. */
final class Walks {
  private final DecisionFlow flow;
  private final List<Walk> walks = new ArrayList<>();

  /**
   * One way through a flow.
   *
   * @param answers the answer of each step; an answer that goes through another flow and comes back
   *     from a red outcome has {@code /red} behind it
   * @param end the outcome, or the flow that it is handed over to
   */
  record Walk(Map<String, String> answers, String end) {
    Walk {
      answers = new LinkedHashMap<>(answers);
    }
  }

  private Walks(DecisionFlow flow) {
    this.flow = flow;
  }

  static List<Walk> of(DecisionFlow flow) {
    Walks all = new Walks(flow);
    all.from(flow.start(), new LinkedHashMap<>(), Set.of());
    return all.walks;
  }

  private void from(String id, Map<String, String> answers, Set<Claim> said) {
    if (!(flow.node(id).orElse(null) instanceof DecisionFlow.Step step)) {
      walks.add(new Walk(answers, id));
      return;
    }
    for (Answer answer : step.offered(said)) {
      Set<Claim> now = new HashSet<>(said);
      now.addAll(answer.says());
      if (answer.back().to().isEmpty()) {
        go(step, answer.id(), answer.to(), answers, now);
      } else {
        go(step, answer.id(), answer.back().to(), answers, now);
        go(step, answer.id() + "/red", answer.back().onRed(), answers, now);
      }
    }
  }

  private void go(
      DecisionFlow.Step step,
      String answer,
      String to,
      Map<String, String> answers,
      Set<Claim> said) {
    answers.put(step.id(), answer);
    from(to, answers, said);
    answers.remove(step.id());
  }
}
