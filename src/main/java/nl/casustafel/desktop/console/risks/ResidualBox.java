package nl.casustafel.desktop.console.risks;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.console.form.PointChoice;
import nl.casustafel.desktop.console.form.ScoreWords;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.Residue;

/** What is left of the risk at hand, and where somebody decides otherwise. */
final class ResidualBox extends VBox {
  private final RiskModel risk;
  private final ResidualRisk.Stage stage;
  private final Scales scales;
  private final Texts texts;
  private final Paragraph words = new Paragraph("");
  private final Paragraph note = new Paragraph("", "secondary");
  private final ToggleButton otherwise = new ToggleButton();
  private final VBox editor = new VBox();
  private final PointChoice likelihood;
  private final PointChoice severity;
  private final Button asComputed;

  ResidualBox(RiskModel risk, ResidualRisk.Stage stage, Texts texts) {
    this.risk = risk;
    this.stage = stage;
    this.texts = texts;
    this.scales = risk.console().view().content().guide().scales();
    getStyleClass().add("residual");
    likelihood = PointChoice.of(scales.likelihood(), texts, point -> decide());
    severity = PointChoice.of(scales.severity(), texts, point -> decide());
    asComputed = Buttons.plain(texts.of(RisksText.AS_COMPUTED), () -> risk.leave(stage, null));
    otherwise.setText(texts.of(RisksText.OTHERWISE));
    otherwise.setAccessibleText(texts.of(RisksText.OTHERWISE) + ": " + texts.of(name()));
    otherwise.getStyleClass().add("plain");
    otherwise.setMinWidth(USE_PREF_SIZE);
    otherwise.setOnAction(event -> unfold());
    editor.getStyleClass().add("weighing");
    VBox text = new VBox(new Paragraph(texts.of(name()), "field-name"), words, note);
    getChildren().addAll(AdaptiveRow.ends(text, otherwise), editor);
  }

  private RisksText name() {
    return switch (stage) {
      case PLANNED -> RisksText.LEFT_PLANNED;
      case PRESENT -> RisksText.LEFT_PRESENT;
    };
  }

  private void unfold() {
    if (!otherwise.isSelected()) {
      editor.getChildren().clear();
      return;
    }
    editor
        .getChildren()
        .setAll(
            AdaptiveRow.fields(
                new FieldWithLabel(texts.of(RisksText.LIKELIHOOD), likelihood),
                new FieldWithLabel(texts.of(RisksText.SEVERITY), severity)),
            AdaptiveRow.fields(
                DraftField.area(risk.reasonLeft(stage), texts.of(RisksText.LEFT_BECAUSE), texts),
                DraftField.role(
                    risk.leftDecidedBy(stage),
                    texts.of(RisksText.DECIDED_BY),
                    risk.console().view().info().roleNames(),
                    texts)),
            asComputed);
  }

  void show(FoundRisk found) {
    Residue left = found.residual().at(stage);
    RiskScore score = left.score();
    words.setText(score == null ? texts.of(RisksText.NOTHING_LEFT_YET) : words(score));
    note.setText(note(left, found));
    Shown.when(!note.getText().isEmpty(), note);
    likelihood.show(score == null ? null : score.likelihood());
    severity.show(score == null ? null : score.severity());
    if (left.decision().score() != null && !otherwise.isSelected()) {
      otherwise.setSelected(true);
      unfold();
    }
  }

  private String words(RiskScore score) {
    return texts.of(
        RisksText.LEFT,
        ScoreWords.likelihood(score, scales, texts),
        ScoreWords.severity(score, scales, texts),
        texts.of(scales.level(score).name()));
  }

  /** What was computed where that is not what stands, or else what does not count. */
  private String note(Residue left, FoundRisk found) {
    RiskScore computed = left.computed();
    if (left.decision().score() != null && computed != null) {
      return texts.of(
          left.decision().reason().isBlank()
              ? RisksText.DECIDED_OTHERWISE_WHY
              : RisksText.DECIDED_OTHERWISE,
          words(computed));
    }
    long notCounted =
        found.treatment().measures().stream()
            .map(measure -> measure.decision().state())
            .filter(state -> state != MeasureState.REJECTED && !stage.counts(state))
            .count();
    return notCounted == 0 ? "" : texts.of(RisksText.NOT_COUNTED, notCounted);
  }

  private void decide() {
    Integer likely = likelihood.getValue();
    Integer severe = severity.getValue();
    if (likely != null && severe != null) {
      risk.leave(stage, new RiskScore(likely, severe));
    }
  }
}
