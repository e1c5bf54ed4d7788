package nl.casustafel.desktop.console.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.threshold.ThresholdPoint;

/** Points of one kind, each with its answer, and one button for all that do not apply. */
final class ThresholdListCard extends Card {
  private final ThresholdPoint.Kind kind;
  private final ThresholdModel model;
  private final Texts texts;
  private final VBox list = new VBox();
  private final List<ThresholdRow> rows = new ArrayList<>();
  private final Button rest;

  ThresholdListCard(ThresholdPoint.Kind kind, ThresholdModel model, Texts texts) {
    super(texts.of(ThresholdPageText.title(kind)));
    this.kind = kind;
    this.model = model;
    this.texts = texts;
    rest = Buttons.outlined("", () -> model.sayNoToTheRest(kind));
    list.getStyleClass().add("threshold-list");
    getChildren()
        .addAll(new Paragraph(texts.of(ThresholdPageText.hint(kind)), "secondary"), list, rest);
    show();
  }

  /** Shows the points that are asked now; a row stays as long as its point does. */
  void show() {
    List<ThresholdPoint> points =
        model.threshold().points().filter(point -> point.kind() == kind).toList();
    List<String> ids = points.stream().map(ThresholdPoint::id).toList();
    if (!ids.equals(rows.stream().map(ThresholdRow::id).toList())) {
      List<ThresholdRow> now =
          points.stream()
              .map(point -> row(point.id()).orElseGet(() -> new ThresholdRow(point, model, texts)))
              .toList();
      rows.clear();
      rows.addAll(now);
      list.getChildren().setAll(now);
    }
    for (int i = 0; i < points.size(); i++) {
      rows.get(i).show(points.get(i));
    }
    long open = points.stream().filter(point -> !point.judged()).count();
    rest.setText(
        open == points.size()
            ? texts.of(ThresholdPageText.NONE_OF_THESE, open)
            : texts.of(ThresholdPageText.NOT_THE_REST, open));
    // It keeps its room, so that nothing below moves when the last point is answered.
    rest.setVisible(open > 0);
    Shown.when(!points.isEmpty(), this);
  }

  List<ThresholdRow> rows() {
    return rows;
  }

  Optional<ThresholdRow> row(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }
}
