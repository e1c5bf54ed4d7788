package nl.casustafel.desktop.console.risks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.KeyboardFocus;
import nl.casustafel.desktop.kit.matrix.RiskGrid;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualRisk;

/** All risks in a list beside the picture of them, where two keys weigh the one at hand. */
final class RiskBoard extends Card {
  private final Scales scales;
  private final Texts texts;
  private final RiskList list;
  private final RiskGrid grid;
  private final Paragraph movement = new Paragraph("", "secondary");
  private final Paragraph keys = new Paragraph("");

  /**
   * @param chosen called with the risk that somebody goes to
   * @param weighed called with the score at which somebody points for the one at hand
   */
  RiskBoard(Scales scales, Texts texts, Consumer<String> chosen, Consumer<RiskScore> weighed) {
    this.scales = scales;
    this.texts = texts;
    list = new RiskList(scales, texts, chosen);
    grid = new RiskGrid(scales, texts, weighed);
    getStyleClass().add("risk-board");
    getChildren().addAll(keys, AdaptiveRow.fields(list, grid), movement);
  }

  /**
   * Shows the risks and the one at hand.
   *
   * @param likelihood the point that was pressed first, or 0
   */
  void show(List<FoundRisk> risks, FoundRisk atHand, int likelihood) {
    list.show(risks, atHand.risk().id());
    Map<RiskScore, List<String>> numbers = new HashMap<>();
    for (FoundRisk found : risks) {
      RiskScore score = found.score();
      if (score != null) {
        numbers.computeIfAbsent(score, key -> new ArrayList<>()).add(found.number());
      }
    }
    grid.show(numbers, atHand.number());
    ResidualRisk left = atHand.residual();
    grid.draw(
        Stream.of(atHand.score(), left.present().score(), left.planned().score())
            .flatMap(Stream::ofNullable)
            .toList());
    movement.setText(movement(atHand));
    keys.setText(
        likelihood == 0
            ? texts.of(RisksText.KEYS, atHand.number())
            : texts.of(
                RisksText.KEYS_SEVERITY,
                atHand.number(),
                likelihood,
                texts.of(scales.likelihood().getOrDefault(likelihood, LocalizedText.EMPTY))));
  }

  private String movement(FoundRisk atHand) {
    RiskScore inherent = atHand.score();
    RiskScore present = atHand.residual().present().score();
    RiskScore planned = atHand.residual().planned().score();
    return inherent == null || present == null || planned == null
        ? texts.of(RisksText.NO_MOVEMENT, atHand.number())
        : texts.of(
            RisksText.MOVEMENT, atHand.number(), words(inherent), words(present), words(planned));
  }

  private String words(RiskScore score) {
    return texts.of(
        RisksText.SCORE,
        score.likelihood(),
        score.severity(),
        texts.of(scales.level(score).name()));
  }

  @Override
  public void requestFocus() {
    KeyboardFocus.show(list);
  }
}
