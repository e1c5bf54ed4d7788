package nl.casustafel.desktop.console.closing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.report.reading.CompletenessWords;
import nl.casustafel.report.reading.Reading;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;

/**
 * How far the workshop came with what the law asks of a DPIA, in the words that the report uses,
 * with a way to what is lacking.
 */
final class CompletenessCard extends Card {
  private final ConsoleModel console;
  private final Texts texts;
  private final VBox list = new VBox();
  private List<Row> shown = List.of();

  CompletenessCard(ConsoleModel console, Texts texts) {
    super(texts.of(ClosingText.COMPLETENESS_TITLE));
    this.console = console;
    this.texts = texts;
    list.getStyleClass().add("completeness");
    getChildren().addAll(new Paragraph(texts.of(ClosingText.COMPLETENESS_HINT), "secondary"), list);
  }

  /**
   * A provision.
   *
   * @param gap the id of what leads to what is lacking; empty for nothing
   */
  private record Row(String name, String provision, String reached, String gap) {}

  void show(WorkshopView view) {
    Reading reading = new Reading(view, texts);
    CompletenessWords words = new CompletenessWords(reading);
    List<Row> rows =
        reading.remarks().reporting().minimum().stream()
            .map(part ->
                new Row(
                    texts.of(part.text()),
                    view.content()
                        .guide()
                        .status()
                        .citations()
                        .show(List.of(part.reference()), texts.language()),
                    words.of(part),
                    gap(part, view).orElse("")))
            .toList();
    if (!rows.equals(shown)) {
      shown = rows;
      list.getChildren().setAll(rows.stream().map(this::row).toList());
    }
  }

  /** The first of what is lacking that has a place in this workshop. */
  private static Optional<String> gap(Remarks.Minimum part, WorkshopView view) {
    return view.completeness().gaps(part).stream()
        .filter(id -> view.agenda().placeOf(id).isPresent())
        .findFirst();
  }

  private Node row(Row row) {
    VBox box = new VBox(name(row), new Paragraph(row.reached(), "secondary"));
    box.getStyleClass().add("completeness-row");
    return box;
  }

  private Node name(Row row) {
    String name = texts.of(ClosingText.PROVISION, row.name(), row.provision());
    if (row.gap().isEmpty()) {
      return new Paragraph(name);
    }
    Hyperlink link = Buttons.link(name, () -> console.showItem(row.gap()));
    link.setWrapText(true);
    link.setMinSize(0, Region.USE_PREF_SIZE);
    link.setAccessibleText(texts.of(ClosingText.TO_THE_GAP, name, row.reached()));
    return link;
  }
}
