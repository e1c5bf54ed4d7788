package nl.casustafel.desktop.console.risks;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.RiskEvaluation.Acceptable;
import nl.casustafel.workshop.risk.RiskEvaluation.Origin;

/** Where the group says what a risk comes from, and whether one can live with it as it is. */
final class EvaluationBox extends VBox {
  private final SegmentedChoice<Origin> origin;
  private final SegmentedChoice<Acceptable> acceptable;

  EvaluationBox(RiskModel model, Texts texts) {
    getStyleClass().add("weighing");
    origin =
        new SegmentedChoice<>(
            texts.of(RisksText.ORIGIN), List.of(Origin.values()), value -> texts.of(words(value)));
    origin.onChosen(value -> model.evaluate(now -> now.from(value)));
    acceptable =
        new SegmentedChoice<>(
            texts.of(RisksText.ACCEPTABLE),
            List.of(Acceptable.values()),
            value -> texts.of(words(value)));
    acceptable.onChosen(value -> model.evaluate(now -> now.judged(value)));
    getChildren()
        .addAll(
            AdaptiveRow.ends(new Paragraph(texts.of(RisksText.ORIGIN), "field-name"), origin),
            AdaptiveRow.ends(
                new Paragraph(texts.of(RisksText.ACCEPTABLE), "field-name"), acceptable));
  }

  void show(FoundRisk found) {
    origin.choose(found.evaluation().origin());
    acceptable.choose(found.evaluation().acceptable());
  }

  private static RisksText words(Origin origin) {
    return switch (origin) {
      case DESIGN_CHOICE -> RisksText.DESIGN_CHOICE;
      case ACCIDENT_OR_MISUSE -> RisksText.ACCIDENT_OR_MISUSE;
    };
  }

  private static RisksText words(Acceptable acceptable) {
    return switch (acceptable) {
      case YES -> RisksText.ACCEPTABLE_YES;
      case NO -> RisksText.ACCEPTABLE_NO;
    };
  }
}
