package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.SegmentedChoice;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.TreatedObservation;

/** What the group concludes about an observation: whether it holds, why, and what it will do. */
final class ConclusionCard extends Card {
  private final SegmentedChoice<Outcome> outcome;
  private final DayField by;
  private final Button clear;

  ConclusionCard(ObservationModel model, TreatedObservation observation, Texts texts) {
    outcome =
        new SegmentedChoice<>(
            texts.of(ObservationText.CONCLUSION),
            List.of(Outcome.values()),
            choice -> texts.of(words(choice)));
    outcome.choose(observation.decision().outcome());
    outcome.onChosen(model::conclude);
    by =
        DayField.of(
            texts.of(ObservationText.BY),
            texts,
            observation.decision().by(),
            model.console().typing().day(model.id(), "conclusion by"),
            model::dueBy);
    clear = Buttons.plain(texts.of(ObservationText.CLEAR_CONCLUSION), () -> model.conclude(null));
    // It keeps its room, below the rest, so that nothing moves when one chooses.
    clear.setVisible(observation.decision().outcome() != null);
    DraftField measure = DraftField.area(model.measure(), texts.of(ObservationText.MEASURE), texts);
    DraftField owner =
        DraftField.role(model.owner(), texts.of(ObservationText.OWNER), roles(model), texts);
    getChildren()
        .addAll(
            AdaptiveRow.ends(
                new Paragraph(texts.of(ObservationText.CONCLUSION), "card-title"), outcome),
            DraftField.area(model.reason(), texts.of(ObservationText.REASON), texts),
            AdaptiveRow.fields(measure, AdaptiveRow.fields(owner, by)),
            DraftField.area(model.dissent(), texts.of(ObservationText.DISSENT), texts),
            clear);
  }

  /** Brings the keyboard to where one says what the group concludes. */
  void choose() {
    outcome.focusFirst();
  }

  void show(ObservationDecision decision) {
    outcome.choose(decision.outcome());
    clear.setVisible(decision.outcome() != null);
    by.show(decision.by());
  }

  private static List<String> roles(ObservationModel model) {
    return new ArrayList<>(model.console().view().info().roleNames());
  }

  static ObservationText words(Outcome outcome) {
    return switch (outcome) {
      case HOLDS -> ObservationText.HOLDS;
      case HOLDS_IN_PART -> ObservationText.HOLDS_IN_PART;
      case DOES_NOT_HOLD -> ObservationText.DOES_NOT_HOLD;
      case PARKED -> ObservationText.PARKED;
    };
  }
}
