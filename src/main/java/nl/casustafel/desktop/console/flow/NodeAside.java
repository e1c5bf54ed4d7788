package nl.casustafel.desktop.console.flow;

import java.util.List;
import javafx.scene.Node;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.FlowStop;

/** Where in the law a node stands. */
final class NodeAside {
  private NodeAside() {}

  static List<Node> of(FlowModel model, FlowStop stop, Texts texts) {
    String line =
        model
            .console()
            .view()
            .content()
            .guide()
            .status()
            .citations()
            .show(stop.node().sources(), texts.language());
    return List.of(new Paragraph(line, "references"));
  }
}
