package nl.casustafel.desktop.console.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import nl.casustafel.desktop.console.form.ItemHeading;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;

/** The head of a node: which flow, where on the way, and its words as the largest text. */
final class NodeHead {
  private NodeHead() {}

  /**
   * The head.
   *
   * @param looked whether it was answered before and is looked at again
   */
  static Node of(FlowModel model, FlowStop stop, boolean looked, Texts texts) {
    TreatedFlow walked = model.flow();
    List<Node> pills = new ArrayList<>();
    pills.add(Pill.accent(texts.of(walked.flow().name())).wrapping());
    if (!stop.where().flow().equals(walked.flow())) {
      pills.add(
          Pill.quiet(texts.of(FlowsText.WITHIN, texts.of(stop.where().flow().name()))).wrapping());
    }
    pills.add(
        Pill.quiet(
            stop.outcome().isPresent()
                ? texts.of(FlowsText.OUTCOME)
                : texts.of(FlowsText.NODE, stop.where().at() + 1)));
    if (looked) {
      pills.add(Pill.attention(texts.of(FlowsText.LOOKED_AT)));
    }
    return new ItemHeading(pills, texts.of(stop.node().text()), texts.of(stop.node().note()));
  }
}
