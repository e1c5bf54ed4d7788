package nl.casustafel.desktop.console.threshold;

import java.util.List;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import nl.casustafel.workshop.threshold.ThresholdText;
import nl.casustafel.workshop.threshold.TreatedThreshold;

/** What is decided about doing a DPIA, why, by which function and when. */
final class ThresholdDecisionCard extends Card {
  private final Texts texts;
  private final SegmentedChoice<Choice> choice;
  private final Paragraph departs = new Paragraph("", "notice-line");
  private final DayField on;
  private final Button clear;

  ThresholdDecisionCard(ThresholdModel model, Texts texts) {
    super(texts.of(ThresholdPageText.DECISION_TITLE));
    this.texts = texts;
    choice =
        new SegmentedChoice<>(
            texts.of(ThresholdPageText.DECISION_TITLE),
            List.of(Choice.values()),
            one -> texts.of(ThresholdText.of(one)));
    choice.onChosen(model::choose);
    on = day(model);
    DraftField by =
        DraftField.role(
            model.by(),
            texts.of(ThresholdPageText.DECIDED_BY),
            model.console().view().info().roleNames(),
            texts);
    clear = Buttons.plain(texts.of(ThresholdPageText.CLEAR), () -> model.choose(null));
    getChildren()
        .addAll(
            AdaptiveRow.ends(choice, clear),
            departs,
            DraftField.area(model.reason(), texts.of(ThresholdPageText.REASON_FOR_IT), texts),
            AdaptiveRow.fields(by, on));
    show(model.threshold());
  }

  private DayField day(ThresholdModel model) {
    return DayField.of(
        texts.of(ThresholdPageText.DECIDED_ON),
        texts,
        model.threshold().decision().on(),
        model.console().typing().day(ThresholdDecision.SUBJECT, "decided on"),
        model::decidedOn);
  }

  void show(TreatedThreshold threshold) {
    choice.choose(threshold.decision().choice());
    departs.setText(threshold.warning().map(texts::of).orElse(""));
    Shown.when(threshold.departs(), departs);
    on.show(threshold.decision().on());
    clear.setVisible(threshold.decision().choice() != null);
  }

  /** Brings the keyboard to what can be decided. */
  void focus() {
    choice.focusFirst();
  }
}
