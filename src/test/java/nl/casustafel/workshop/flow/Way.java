package nl.casustafel.workshop.flow;

import java.util.List;
import java.util.Map;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.workshop.BuiltIn;

/** A way through a flow of the guide, for tests. */
final class Way {
  static final List<DecisionFlow> FLOWS = BuiltIn.GUIDE.reference().flows();

  private final DecisionFlow flow;
  private FlowPath path = FlowPath.NONE;

  Way(String flow) {
    this.flow = FLOWS.stream().filter(one -> one.id().equals(flow)).findFirst().orElseThrow();
  }

  FlowPath path() {
    return path;
  }

  FlowWalk walk() {
    return FlowWalk.of(flow, FLOWS, path);
  }

  TreatedFlow treated() {
    return new TreatedFlow(flow, true, path, walk());
  }

  /** Answers the node at hand. */
  Way answer(String answer) {
    return answer(walk().here().where().at(), answer);
  }

  /** Answers the node at a place of the path. */
  Way answer(int at, String answer) {
    FlowStop stop = walk().question(at).orElseThrow();
    path = path.with(at, stop.answered(answer, stop.given().reason()));
    return this;
  }

  Way because(String reason) {
    FlowStop here = walk().here();
    path = path.with(here.where().at(), here.answered("", reason));
    return this;
  }

  /** Answers each node by its id, until the flow ends. */
  Way by(Map<String, String> answers) {
    while (walk().outcome().isEmpty()) {
      String node = walk().here().node().id();
      String answer = answers.get(node);
      if (answer == null) {
        throw new AssertionError("no answer to " + node + " in " + answers);
      }
      answer(answer);
    }
    return this;
  }

  /** The nodes and answers so far, and where one is: {@code b-role=use … o-proceed}. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (FlowStop stop : walk().stops()) {
      words.append(words.isEmpty() ? "" : " ").append(">".repeat(stop.where().level()));
      words.append(stop.node().id());
      stop.answer().ifPresent(answer -> words.append('=').append(answer.id()));
    }
    return words.toString();
  }
}
