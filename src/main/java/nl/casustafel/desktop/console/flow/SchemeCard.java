package nl.casustafel.desktop.console.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.Chain;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.FlowWalk;

/** The two scenarios of the regulator's consultation text, and the one that the answers lead to. */
final class SchemeCard extends Card {
  private final Guide guide;
  private final Texts texts;
  private final VBox scenarios = new VBox();

  SchemeCard(Guide guide, Texts texts) {
    super(texts.of(FlowsText.SCHEME), new Paragraph(texts.of(guide.chain().scenariosStart())));
    this.guide = guide;
    this.texts = texts;
    scenarios.getStyleClass().add("flow-scenarios");
    getChildren().add(scenarios);
  }

  void show(FlowWalk walk) {
    List<Node> boxes = new ArrayList<>();
    for (Chain.Entry scenario : guide.chain().scenarios()) {
      boxes.add(box(scenario, scenario.id().equals(walk.scenario())));
    }
    scenarios.getChildren().setAll(boxes);
  }

  private VBox box(Chain.Entry scenario, boolean here) {
    VBox box = new VBox(new Paragraph(texts.of(scenario.name()), "strong"));
    box.getStyleClass().addAll("flow-scenario", here ? "flow-box-here" : "flow-box-passed");
    if (here) {
      box.getChildren().add(Pill.accent(texts.of(FlowsText.SCHEME_HERE)).wrapping());
    }
    box.getChildren()
        .addAll(
            new Paragraph(texts.of(scenario.text())),
            new Paragraph(
                guide.status().citations().show(scenario.references(), texts.language()),
                "references"));
    return box;
  }
}
