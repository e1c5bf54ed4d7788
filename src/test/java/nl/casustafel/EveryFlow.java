package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.flow.FlowAnswer;

/** A decision flow into another and back, with an answer that was changed since; for tests. */
record EveryFlow(Workshop workshop, String tag) {
  private static final String USER = "flow-model-user";
  private static final String BASIS = "flow-legal-basis";

  void play() {
    walk(0, USER, "b-role", "use", "");
    walk(1, USER, "b-pd-in-training", "yes", "");
    walk(1, USER, "b-pd-in-training", "no", "Zegt de leverancier " + tag);
    walk(2, USER, "b-own-pd", "yes", "");
    walk(3, USER, "b1-own-basis", "find", "");
    walk(4, BASIS, "lbf-origin", "no", "Łódź: ≥ 1");
    walk(5, BASIS, "lbf-which", "none", "");
    workshop.undo();
    walk(5, BASIS, "lbf-which", "", "Nog open");
  }

  private void walk(int at, String of, String node, String answer, String reason) {
    Command walk = new Command.WalkFlow(USER, at, new FlowAnswer(of, node, answer, reason));
    assertThat(workshop.execute(walk)).isInstanceOf(Executed.Done.class);
  }
}
