package nl.casustafel.desktop.console.flow;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.FlowWalk;

/** Where a flow ends, in the words that the guide has for outcomes: never a verdict. */
final class OutcomeNotice extends VBox {
  private final Texts texts;

  OutcomeNotice(FlowModel model, FlowWalk walk, DecisionFlow.Outcome outcome, Texts texts) {
    this.texts = texts;
    Remarks.Meaning meaning = model.meaning(outcome);
    getStyleClass().addAll("notice", "flow-outcome", look(outcome.colour()));
    getChildren()
        .addAll(
            new Paragraph(texts.of(meaning.name()), "notice-title"),
            new Paragraph(texts.of(meaning.meaning())));
    List<FlowStop> open =
        walk.onTheWay().stream()
            .filter(stop ->
                stop.outcome()
                    .filter(passed -> passed.colour() == DecisionFlow.Colour.AMBER)
                    .isPresent())
            .toList();
    if (!open.isEmpty()) {
      getChildren().add(new Paragraph(texts.of(FlowsText.OPEN_ON_THE_WAY), "field-name"));
      open.forEach(stop -> getChildren().add(new Paragraph("– " + passed(stop))));
    }
  }

  private String passed(FlowStop stop) {
    return texts.of(stop.where().flow().name()) + ": " + texts.of(stop.node().text());
  }

  /** The style class of a colour; its name stands beside it in words. */
  static String look(DecisionFlow.Colour colour) {
    return switch (colour) {
      case GREEN -> "notice-good";
      case AMBER -> "notice-attention";
      case RED -> "notice-danger";
      case GREY -> "notice-quiet";
    };
  }
}
