package nl.casustafel.desktop.console.risks;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.console.form.PointChoice;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.risk.FoundRisk;

/** Where the group decides how likely and how severe a risk is, and says who decided and why. */
final class WeighingBox extends VBox {
  private final RiskModel model;
  private final Texts texts;
  private final PointChoice likelihood;
  private final PointChoice severity;
  private final Paragraph decided = new Paragraph("", "secondary");
  private final Button decideSo;
  private final Button clear;

  WeighingBox(RiskModel model, Scales scales, Texts texts) {
    this.model = model;
    this.texts = texts;
    likelihood = PointChoice.of(scales.likelihood(), texts, point -> decide());
    severity = PointChoice.of(scales.severity(), texts, point -> decide());
    decideSo = Buttons.outlined(texts.of(RisksText.DECIDE_SO), this::decide);
    clear = Buttons.plain(texts.of(RisksText.CLEAR), () -> model.decide(null));
    getStyleClass().add("weighing");
    var roles = model.console().view().info().roleNames();
    getChildren()
        .addAll(
            new Paragraph(texts.of(RisksText.DECIDED_TITLE), "field-name"),
            new FieldWithLabel(texts.of(RisksText.LIKELIHOOD), likelihood),
            new FieldWithLabel(texts.of(RisksText.SEVERITY), severity),
            AdaptiveRow.ends(decided, decideSo, clear),
            AdaptiveRow.fields(
                DraftField.area(model.reason(), texts.of(RisksText.REASON), texts),
                DraftField.role(model.decidedBy(), texts.of(RisksText.DECIDED_BY), roles, texts)),
            AdaptiveRow.fields(
                DraftField.area(model.raising(), texts.of(RisksText.RAISING), texts),
                DraftField.area(model.lowering(), texts.of(RisksText.LOWERING), texts)));
  }

  void show(FoundRisk found) {
    RiskScore score = found.weighing().score();
    RiskScore now = found.score();
    likelihood.show(now == null ? null : now.likelihood());
    severity.show(now == null ? null : now.severity());
    decided.setText(words(found));
    Shown.when(score == null && now != null, decideSo);
    Shown.when(score != null, clear);
    clear.setText(texts.of(found.own() ? RisksText.CLEAR_OWN : RisksText.CLEAR));
  }

  private String words(FoundRisk found) {
    RiskScore score = found.weighing().score();
    if (score == null) {
      return texts.of(found.own() ? RisksText.NOT_WEIGHED : RisksText.AS_SUGGESTED);
    }
    boolean unexplained = differs(found, score) && found.weighing().reason().isBlank();
    return texts.of(unexplained ? RisksText.SAY_WHY : RisksText.AS_DECIDED);
  }

  private static boolean differs(FoundRisk found, RiskScore score) {
    return found.suggested() != null && !score.equals(found.suggested());
  }

  // Of a risk that nothing proposes, what is not chosen yet is not decided either.
  private void decide() {
    Integer likely = likelihood.getValue();
    Integer severe = severity.getValue();
    if (likely != null && severe != null) {
      model.decide(new RiskScore(likely, severe));
    }
  }
}
