package nl.casustafel.desktop.console.risks;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.FieldWithLabel;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.SegmentedChoice;
import nl.casustafel.guide.RiskScore;
import nl.casustafel.guide.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.FoundRisk;

/** Where the group decides how likely and how severe a risk is, and says why. */
final class WeighingBox extends VBox {
  private static final List<Integer> POINTS = IntStream.rangeClosed(1, 4).boxed().toList();

  private final RiskModel model;
  private final Texts texts;
  private final SegmentedChoice<Integer> likelihood;
  private final SegmentedChoice<Integer> severity;
  private final Paragraph decided = new Paragraph("", "secondary");
  private final Button clear;

  WeighingBox(RiskModel model, Scales scales, Texts texts) {
    this.model = model;
    this.texts = texts;
    likelihood = choice(RisksText.LIKELIHOOD, scales.likelihood());
    severity = choice(RisksText.SEVERITY, scales.severity());
    likelihood.onChosen(point -> decide());
    severity.onChosen(point -> decide());
    clear = Buttons.plain(texts.of(RisksText.CLEAR), () -> model.decide(null));
    getStyleClass().add("weighing");
    getChildren()
        .addAll(
            new Paragraph(texts.of(RisksText.DECIDED_TITLE), "field-name"),
            new FieldWithLabel(texts.of(RisksText.LIKELIHOOD), likelihood),
            new FieldWithLabel(texts.of(RisksText.SEVERITY), severity),
            AdaptiveRow.ends(decided, clear),
            DraftField.area(model.reason(), texts.of(RisksText.REASON), texts));
  }

  private SegmentedChoice<Integer> choice(RisksText name, Map<Integer, LocalizedText> words) {
    return new SegmentedChoice<>(
        texts.of(name), POINTS, point -> texts.of(words.getOrDefault(point, LocalizedText.EMPTY)));
  }

  void show(FoundRisk found) {
    RiskScore score = found.weighing().score();
    likelihood.choose(found.score().likelihood());
    severity.choose(found.score().severity());
    decided.setText(texts.of(score == null ? RisksText.AS_SUGGESTED : RisksText.AS_DECIDED));
    clear.setVisible(score != null);
  }

  // What is not chosen yet stays as it was proposed.
  private void decide() {
    Integer likely = likelihood.chosen();
    Integer severe = severity.chosen();
    if (likely != null && severe != null) {
      model.decide(new RiskScore(likely, severe));
    }
  }
}
