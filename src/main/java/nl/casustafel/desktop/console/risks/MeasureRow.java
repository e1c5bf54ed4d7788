package nl.casustafel.desktop.console.risks;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.DayField;
import nl.casustafel.desktop.console.form.DraftField;
import nl.casustafel.desktop.console.form.PointChoice;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.choice.ChoiceGroup;
import nl.casustafel.desktop.kit.field.FieldWithLabel;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.measure.MeasureEffect;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import org.jspecify.annotations.Nullable;

/** A measure against the risk at hand: how far it is, who does it by when, how much it lowers. */
final class MeasureRow extends VBox {
  private final Texts texts;
  private final Paragraph name = new Paragraph("", "strong");
  private final ComboBox<MeasureState> state;
  private final PointChoice likelihood;
  private final PointChoice severity;
  private final DayField by;
  private final DraftField owner;
  private final MeasureModel model;
  private boolean showing;

  MeasureRow(MeasureModel model, TakenMeasure measure, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("measure-row");
    state = states();
    likelihood = PointChoice.upTo(Steps.MOST, n -> texts.of(RisksText.STEPS, n), model::likelihood);
    severity = PointChoice.upTo(Steps.MOST, n -> texts.of(RisksText.STEPS, n), model::severity);
    owner =
        DraftField.role(
            model.owner(),
            texts.of(RisksText.OWNER),
            model.console().view().info().roleNames(),
            texts);
    by =
        DayField.of(
            texts.of(RisksText.BY),
            texts,
            measure.decision().by(),
            model.console().typing().day(model.id(), "measure by"),
            model::by);
    getChildren().add(name);
    if (measure.catalogued() == null && !measure.decision().text().isBlank()) {
      getChildren().add(DraftField.area(model.words(), texts.of(RisksText.MEASURE), texts));
    }
    getChildren().addAll(fields());
    show(measure);
  }

  private List<javafx.scene.Node> fields() {
    Button remove = Buttons.plain(texts.of(RisksText.REMOVE_MEASURE), model::remove);
    return List.of(
        AdaptiveRow.fields(
            new FieldWithLabel(texts.of(RisksText.STATE), state),
            new FieldWithLabel(texts.of(RisksText.LOWERS_LIKELIHOOD), likelihood),
            new FieldWithLabel(texts.of(RisksText.LOWERS_SEVERITY), severity)),
        AdaptiveRow.fields(owner, by),
        DraftField.area(model.reason(), texts.of(RisksText.REMARK), texts),
        remove);
  }

  private ComboBox<MeasureState> states() {
    ComboBox<MeasureState> choice = new ComboBox<>();
    choice.getItems().setAll(MeasureState.values());
    choice.setConverter(new StateWords(texts));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setMinWidth(0);
    choice.setOnAction(event -> {
      MeasureState now = choice.getValue();
      if (!showing && now != null) {
        model.state(now);
      }
    });
    ChoiceGroup.keep(choice);
    return choice;
  }

  void show(TakenMeasure measure) {
    name.setText(measure.number() + " · " + texts.of(measure.name()));
    showing = true;
    state.setValue(measure.decision().state());
    showing = false;
    Steps steps = measure.decision().on(model.risk()).map(MeasureEffect::steps).orElse(null);
    likelihood.show(steps == null ? null : steps.likelihood());
    severity.show(steps == null ? null : steps.severity());
    by.show(measure.decision().by());
  }

  /** The states in words. */
  private static final class StateWords extends StringConverter<MeasureState> {
    private final Texts texts;

    StateWords(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String toString(@Nullable MeasureState state) {
      return state == null ? "" : texts.of(RisksText.of(state));
    }

    @Override
    public @Nullable MeasureState fromString(String text) {
      return null;
    }
  }
}
