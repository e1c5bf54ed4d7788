package nl.casustafel.desktop.console.risks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.casustafel.desktop.console.form.AdaptiveRow;
import nl.casustafel.desktop.console.form.GradualList;
import nl.casustafel.desktop.console.form.PlainField;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualRisk;

/** What is done against the risk at hand, what may be done, and what that leaves. */
final class MeasuresCard extends Card {
  private final RiskModel risk;
  private final Texts texts;
  private final GradualList list = new GradualList();
  private final Map<String, MeasureRow> rows = new HashMap<>();
  private final MeasureOffers offers;
  private final ResidualBox planned;
  private final ResidualBox present;
  private final PlainField field;
  private List<String> shown = List.of();

  MeasuresCard(RiskModel risk, Texts texts) {
    super(texts.of(RisksText.MEASURES_TITLE));
    this.risk = risk;
    this.texts = texts;
    this.offers = new MeasureOffers(risk, texts);
    this.planned = new ResidualBox(risk, ResidualRisk.Stage.PLANNED, texts);
    this.present = new ResidualBox(risk, ResidualRisk.Stage.PRESENT, texts);
    ConsoleModel console = risk.console();
    this.field =
        PlainField.area(
            texts.of(RisksText.NEW_MEASURE),
            () ->
                console
                    .typing()
                    .jotting(
                        risk.id(),
                        "new measure",
                        () -> "measure-" + UUID.randomUUID(),
                        id -> console.view().measure(id).isEmpty()),
            texts);
    Button add = new Button(texts.of(RisksText.ADD_MEASURE));
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(event -> add());
    list.getStyleClass().add("measure-list");
    getStyleClass().add("measures-card");
    getChildren().addAll(list, AdaptiveRow.ends(field, add), offers, planned, present);
  }

  void show(FoundRisk found) {
    List<TakenMeasure> measures = found.treatment().measures();
    List<String> ids = measures.stream().map(TakenMeasure::id).toList();
    if (!ids.equals(shown) || list.getChildren().isEmpty()) {
      shown = ids;
      rows.keySet().retainAll(ids);
      list.show(
          measures.isEmpty() ? List.of(this::none) : measures.stream().map(this::later).toList());
    }
    for (TakenMeasure measure : measures) {
      MeasureRow row = rows.get(measure.id());
      if (row != null) {
        row.show(measure);
      }
    }
    offers.show(found);
    planned.show(found);
    present.show(found);
  }

  private Node none() {
    return new Paragraph(texts.of(RisksText.NO_MEASURES), "secondary");
  }

  private Supplier<Node> later(TakenMeasure measure) {
    return () ->
        rows.computeIfAbsent(
            measure.id(),
            id -> new MeasureRow(new MeasureModel(risk.console(), id, risk.id()), measure, texts));
  }

  /** Brings the keyboard to where a measure is written down. */
  void write() {
    field.focus();
  }

  private void add() {
    String id = field.basis();
    String words = field.text();
    risk.console()
        .change(
            view ->
                new Command.DecideMeasure(
                    id, MeasureDecision.planned(words).lowering(risk.id(), null)),
            view -> field.takenUp(words),
            field::refuse);
  }
}
