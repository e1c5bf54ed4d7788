package nl.casustafel.desktop.console.risks;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.LevelBadge;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.risk.FoundRisk;
import org.jspecify.annotations.Nullable;

/** A risk in the list: its number, its level and its name. */
final class RiskLine extends ListCell<FoundRisk> {
  private static final double BESIDE = 36;

  private final Scales scales;
  private final Texts texts;
  private final Label number = new Label();
  private final Label sign = new Label();
  private final FlowPane head = new FlowPane();
  private final Paragraph name = new Paragraph("");
  private final VBox content = new VBox(head, name);

  RiskLine(Scales scales, Texts texts) {
    this.scales = scales;
    this.texts = texts;
    getStyleClass().add("risk-line");
    number.getStyleClass().add("risk-line-number");
    number.setMinWidth(USE_PREF_SIZE);
    sign.setMinWidth(USE_PREF_SIZE);
    sign.getStyleClass().add("secondary");
    head.getStyleClass().add("risk-line-head");
    // The list gives the width; a long name must not ask for more.
    setPrefWidth(0);
  }

  // The list asks for a height without saying how wide it is.
  @Override
  protected double computePrefHeight(double width) {
    double room = getListView() == null ? -1 : Math.max(50, getListView().getWidth() - BESIDE);
    return isEmpty()
        ? super.computePrefHeight(width)
        : snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable FoundRisk found, boolean empty) {
    super.updateItem(found, empty);
    if (empty || found == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    number.setText(found.number());
    name.setText(texts.of(found.risk().name()));
    head.getChildren().setAll(number);
    Scales.RiskLevel level = found.level();
    RiskScore score = found.score();
    if (level != null && score != null) {
      head.getChildren().add(new LevelBadge(level, scales, texts));
    }
    boolean decided = found.weighing().score() != null;
    sign.setText(texts.of(decided ? RisksText.WEIGHED : RisksText.NOT_WEIGHED_YET));
    head.getChildren().add(sign);
    setGraphic(content);
    setAccessibleText(
        texts.of(
            RisksText.LINE,
            found.number(),
            name.getText(),
            level == null ? "–" : texts.of(level.name()),
            sign.getText()));
  }
}
