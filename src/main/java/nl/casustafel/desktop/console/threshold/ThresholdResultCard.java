package nl.casustafel.desktop.console.threshold;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.DpiaPrefill;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.threshold.ThresholdFinding;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import org.jspecify.annotations.Nullable;

/** What follows from what was confirmed, with every reason; and what the case expects. */
final class ThresholdResultCard extends Card {
  private final Texts texts;
  private final Paragraph sentence = new Paragraph("", "strong");
  private final VBox reasons = new VBox();
  private @Nullable TreatedThreshold shown;

  ThresholdResultCard(DpiaPrefill.@Nullable Expectation expected, Texts texts) {
    super(texts.of(ThresholdPageText.RESULT_TITLE));
    this.texts = texts;
    reasons.getStyleClass().add("threshold-reasons");
    getChildren().addAll(sentence, reasons);
    if (expected != null) {
      getChildren()
          .add(
              new Paragraph(
                  texts.of(ThresholdPageText.CASE_EXPECTS, texts.of(expected.why())), "secondary"));
    }
  }

  void show(TreatedThreshold threshold) {
    if (threshold.equals(shown)) {
      return;
    }
    shown = threshold;
    sentence.setText(threshold.sentence(texts));
    reasons.getChildren().clear();
    for (ThresholdFinding.Reason reason : threshold.finding().reasons()) {
      if (!reason.points().isEmpty() || threshold.finding().allJudged()) {
        reasons.getChildren().add(reason(reason));
      }
    }
  }

  private VBox reason(ThresholdFinding.Reason reason) {
    VBox box =
        new VBox(
            new Paragraph(
                texts.of(
                    ThresholdPageText.REASON,
                    texts.of(reason.rule().resultInWords()),
                    texts.of(reason.rule().reason()))));
    if (!reason.points().isEmpty()) {
      String points =
          reason.points().stream()
              .map(point -> "– " + texts.of(point.words()))
              .collect(Collectors.joining("\n"));
      box.getChildren().add(new Paragraph(points, "secondary"));
    }
    return box;
  }
}
