package nl.casustafel.desktop.console.chain;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseStory.DataFlow;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.ChainStepText;
import nl.casustafel.text.Texts;

/** A step of the chain in the picture, with what happens there in this case. */
final class ChainBox extends ToggleButton {
  private final ChainStep step;
  private final Paragraph name;
  private final VBox content;

  ChainBox(ChainStepText text, List<DataFlow> flows, Texts texts) {
    this.step = text.step();
    getStyleClass().add("chain-box");
    if (flows.isEmpty()) {
      getStyleClass().add("chain-box-quiet");
    }
    name = new Paragraph(texts.of(text.name()), "chain-name");
    content = new VBox(name);
    content.getStyleClass().add("chain-box-content");
    if (flows.isEmpty()) {
      content.getChildren().add(new Paragraph(texts.of(ChainText.NO_DATA_HERE), "chain-by"));
    }
    for (DataFlow flow : flows) {
      content.getChildren().add(new Paragraph(texts.of(flow.what()), "chain-what"));
      content
          .getChildren()
          .add(new Paragraph(texts.of(ChainText.BY, texts.of(flow.by())), "chain-by"));
    }
    setGraphic(content);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(inWords(text, flows, texts));
  }

  ChainStep step() {
    return step;
  }

  private static String inWords(ChainStepText text, List<DataFlow> flows, Texts texts) {
    String name = texts.of(text.name());
    if (flows.isEmpty()) {
      return name + ". " + texts.of(ChainText.NO_DATA_HERE);
    }
    return name
        + ". "
        + String.join(
            ". ",
            flows.stream()
                .map(f -> texts.of(f.what()) + ", " + texts.of(ChainText.BY, texts.of(f.by())))
                .toList());
  }

  /** The size of the step's name, from which the picture knows how narrow a box may become. */
  double nameSize() {
    return name.getFont().getSize();
  }

  // A button does not ask how high its words become when they wrap.

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double sides = snappedLeftInset() + snappedRightInset();
    double inside = width < 0 ? -1 : Math.max(0, width - sides);
    return snappedTopInset() + content.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    content.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, content.prefHeight(width));
  }
}
