package nl.casustafel.desktop.console.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;

/** The level of a risk: as many filled blocks as it is high, and its word. */
public final class LevelBadge extends HBox {

  public LevelBadge(Scales.RiskLevel level, Scales scales, Texts texts) {
    List<Scales.RiskLevel> levels = scales.levels();
    int rank = levels.indexOf(level);
    getStyleClass().addAll("level-badge", "level-" + rank);
    for (int i = 0; i < levels.size(); i++) {
      Region block = new Region();
      block.getStyleClass().addAll("level-block", i <= rank ? "level-full" : "level-empty");
      getChildren().add(block);
    }
    Label word = new Label(texts.of(level.name()));
    word.getStyleClass().add("level-word");
    word.setMinWidth(USE_PREF_SIZE);
    getChildren().add(word);
  }
}
