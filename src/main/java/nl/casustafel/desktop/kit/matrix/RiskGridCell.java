package nl.casustafel.desktop.kit.matrix;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** A cell of the picture: as many blocks as its level is high, and the risks that stand in it. */
final class RiskGridCell extends VBox {
  private static final PseudoClass AT_HAND = PseudoClass.getPseudoClass("at-hand");

  /** More numbers have no room; all of them are said to those who cannot see. */
  private static final int MOST = 4;

  private final RiskScore score;
  private final Scales scales;
  private final Texts texts;
  private final Label numbers = new Label();

  RiskGridCell(RiskScore score, Scales scales, Texts texts, @Nullable Consumer<RiskScore> chosen) {
    this.score = score;
    this.scales = scales;
    this.texts = texts;
    int rank = scales.levels().indexOf(scales.level(score));
    getStyleClass().addAll("risk-map-cell", "map-level-" + rank);
    HBox blocks = new HBox();
    blocks.getStyleClass().add("risk-map-blocks");
    for (int i = 0; i <= rank; i++) {
      Region block = new Region();
      block.getStyleClass().add("risk-map-block");
      blocks.getChildren().add(block);
    }
    numbers.getStyleClass().add("risk-map-numbers");
    numbers.setWrapText(true);
    numbers.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(blocks, numbers);
    setAccessibleRole(chosen == null ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
    if (chosen != null) {
      getStyleClass().add("risk-map-choice");
      setOnMouseClicked(click -> chosen.accept(score));
    }
    show(List.of(), "");
  }

  void show(List<String> risks, String atHand) {
    List<String> shown = risks.size() <= MOST ? risks : risks.subList(0, MOST - 1);
    String some = String.join(" ", shown);
    numbers.setText(
        shown.size() == risks.size()
            ? some
            : texts.of(MatrixText.MORE, some, risks.size() - shown.size()));
    pseudoClassStateChanged(AT_HAND, risks.contains(atHand));
    setAccessibleText(
        texts.of(
            risks.isEmpty() ? MatrixText.CELL_EMPTY : MatrixText.CELL,
            score.likelihood(),
            word(scales.likelihood().getOrDefault(score.likelihood(), LocalizedText.EMPTY)),
            score.severity(),
            word(scales.severity().getOrDefault(score.severity(), LocalizedText.EMPTY)),
            word(scales.level(score).name()),
            String.join(", ", risks)));
  }

  private String word(LocalizedText text) {
    return texts.of(text);
  }
}
