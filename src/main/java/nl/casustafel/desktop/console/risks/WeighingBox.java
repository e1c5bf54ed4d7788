package nl.casustafel.desktop.console.risks;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.risk.FoundRisk;
import org.jspecify.annotations.Nullable;

/** Where the group decides how likely and how severe a risk is, and says why. */
final class WeighingBox extends VBox {
  private static final List<Integer> POINTS = IntStream.rangeClosed(1, 4).boxed().toList();

  private final RiskModel model;
  private final Texts texts;
  private final ComboBox<Integer> likelihood;
  private final ComboBox<Integer> severity;
  private final Paragraph decided = new Paragraph("", "secondary");
  private final Button decideSo;
  private final Button clear;
  private boolean showing;

  WeighingBox(RiskModel model, Scales scales, Texts texts) {
    this.model = model;
    this.texts = texts;
    likelihood = choice(scales.likelihood());
    severity = choice(scales.severity());
    decideSo = Buttons.outlined(texts.of(RisksText.DECIDE_SO), this::decide);
    clear = Buttons.plain(texts.of(RisksText.CLEAR), () -> model.decide(null));
    getStyleClass().add("weighing");
    getChildren()
        .addAll(
            new Paragraph(texts.of(RisksText.DECIDED_TITLE), "field-name"),
            new FieldWithLabel(texts.of(RisksText.LIKELIHOOD), likelihood),
            new FieldWithLabel(texts.of(RisksText.SEVERITY), severity),
            AdaptiveRow.ends(decided, decideSo, clear),
            DraftField.area(model.reason(), texts.of(RisksText.REASON), texts));
  }

  /** A list, since the words of the scales are too long to stand side by side. */
  private ComboBox<Integer> choice(Map<Integer, LocalizedText> words) {
    ComboBox<Integer> choice = new ComboBox<>();
    choice.getItems().setAll(POINTS);
    choice.setConverter(new PointWords(words, texts));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setMinWidth(0);
    choice.setOnAction(event -> decide());
    ChoiceGroup.keep(choice);
    return choice;
  }

  /** A point of a scale with its words. */
  private static final class PointWords extends StringConverter<Integer> {
    private final Map<Integer, LocalizedText> words;
    private final Texts texts;

    PointWords(Map<Integer, LocalizedText> words, Texts texts) {
      this.words = words;
      this.texts = texts;
    }

    @Override
    public String toString(@Nullable Integer point) {
      return point == null
          ? ""
          : point + " · " + texts.of(words.getOrDefault(point, LocalizedText.EMPTY));
    }

    @Override
    public @Nullable Integer fromString(String text) {
      return null;
    }
  }

  @Override
  public void requestFocus() {
    likelihood.requestFocus();
  }

  void show(FoundRisk found) {
    RiskScore score = found.weighing().score();
    showing = true;
    RiskScore now = found.score();
    likelihood.setValue(now == null ? null : now.likelihood());
    severity.setValue(now == null ? null : now.severity());
    showing = false;
    decided.setText(texts.of(score == null ? RisksText.AS_SUGGESTED : RisksText.AS_DECIDED));
    Shown.when(score == null, decideSo);
    Shown.when(score != null, clear);
  }

  // What is not chosen yet stays as it was proposed.
  private void decide() {
    Integer likely = likelihood.getValue();
    Integer severe = severity.getValue();
    if (!showing && likely != null && severe != null) {
      model.decide(new RiskScore(likely, severe));
    }
  }
}
