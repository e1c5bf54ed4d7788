package nl.casustafel.desktop.console.flow;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.FlowWalk;

/**
 * The way so far as a picture: nodes in boxes with an arrow from each answer to the next. A box of
 * a question leads to it.
 */
final class PathPicture extends VBox {
  private final Texts texts;
  private final IntConsumer look;

  /**
   * @param look shows the node at a place of the path
   */
  PathPicture(Texts texts, IntConsumer look) {
    this.texts = texts;
    this.look = look;
    getStyleClass().add("flow-path");
  }

  /**
   * Draws a walk.
   *
   * @param at the place of the path that is shown
   */
  void show(FlowWalk walk, int at) {
    getChildren().clear();
    int level = 0;
    for (FlowStop stop : walk.stops()) {
      if (stop.where().level() > level) {
        add(new Paragraph(inFlow(FlowsText.ENTERS, stop), "flow-crossing"), stop);
      }
      level = stop.where().level();
      boolean last = stop.equals(walk.here());
      add(stop.outcome().isPresent() ? outcome(stop, last) : question(stop, at), stop);
      if (stop.answer().isPresent()) {
        add(arrow(stop), stop);
      }
    }
  }

  private String inFlow(FlowsText words, FlowStop stop) {
    return texts.of(words, texts.of(stop.where().flow().name()));
  }

  /** Puts something below, further in for a flow that one comes back from. */
  private void add(Region content, FlowStop stop) {
    HBox line = new HBox();
    for (int level = 0; level < stop.where().level(); level++) {
      Region inset = new Region();
      inset.getStyleClass().add("flow-inset");
      line.getChildren().add(inset);
    }
    HBox.setHgrow(content, Priority.ALWAYS);
    content.setMaxWidth(Double.MAX_VALUE);
    line.getChildren().add(content);
    getChildren().add(line);
  }

  private Button question(FlowStop stop, int at) {
    int place = stop.where().at();
    Button box = new Button((place + 1) + ". " + texts.of(stop.node().text()));
    box.getStyleClass().addAll("flow-box", place == at ? "flow-box-here" : "flow-box-passed");
    box.setWrapText(true);
    box.setMinSize(0, USE_PREF_SIZE);
    box.setAccessibleText(
        stop.answer()
            .map(answer ->
                texts.of(FlowsText.BOX_ANSWERED, place + 1, words(stop), texts.of(answer.text())))
            .orElseGet(() -> texts.of(FlowsText.BOX_QUESTION, place + 1, words(stop))));
    box.setOnAction(event -> look.accept(place));
    return box;
  }

  private String words(FlowStop stop) {
    return texts.of(stop.node().text());
  }

  private Region arrow(FlowStop stop) {
    Label head = new Label("↓");
    head.getStyleClass().add("flow-arrow");
    head.setMinWidth(USE_PREF_SIZE);
    VBox said =
        new VBox(new Paragraph(stop.answer().map(a -> texts.of(a.text())).orElse(""), "strong"));
    if (!stop.given().reason().isBlank()) {
      said.getChildren()
          .add(new Paragraph(texts.of(FlowsText.BECAUSE, stop.given().reason()), "secondary"));
    }
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox arrow = new HBox(head, said);
    arrow.getStyleClass().add("flow-answer");
    return arrow;
  }

  private Region outcome(FlowStop stop, boolean last) {
    DecisionFlow.Outcome outcome = stop.outcome().orElseThrow();
    Paragraph box = new Paragraph(texts.of(outcome.text()), "flow-box", "flow-box-outcome");
    box.getStyleClass().add(OutcomeNotice.look(outcome.colour()));
    box.setAccessibleText(
        texts.of(last ? FlowsText.BOX_OUTCOME : FlowsText.BOX_CAME_BACK, words(stop)));
    box.setMaxWidth(Double.MAX_VALUE);
    if (last) {
      return box;
    }
    return new VBox(box, new Paragraph(inFlow(FlowsText.CAME_BACK, stop), "flow-crossing"));
  }
}
