package nl.casustafel.store;

import java.util.List;
import java.util.Map;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.FlowWalked;
import nl.casustafel.workshop.flow.FlowAnswer;
import nl.casustafel.workshop.flow.FlowPath;

/** The way through a decision flow with the JSON that it is stored as, for tests. */
final class FlowSamples {
  private FlowSamples() {}

  static Map<Change, String> all() {
    return Map.of(
        new FlowWalked(
            "flow-a",
            new FlowPath(
                List.of(
                    new FlowAnswer("flow-a", "a-1", "yes", "Zoë: ≥ 2"),
                    new FlowAnswer("flow-b", "b-1", "", "Nog open")),
                List.of(new FlowAnswer("flow-a", "a-2", "no", "")))),
        """
        {"flow":"flow-a","path":{"answers":[\
        {"flow":"flow-a","node":"a-1","answer":"yes","reason":"Zoë: ≥ 2"},\
        {"flow":"flow-b","node":"b-1","answer":"","reason":"Nog open"}],\
        "former":[{"flow":"flow-a","node":"a-2","answer":"no","reason":""}]}}\
        """);
  }
}
