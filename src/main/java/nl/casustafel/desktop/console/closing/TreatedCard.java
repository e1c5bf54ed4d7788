package nl.casustafel.desktop.console.closing;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.words.CoverageWords;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.Place;

/** What was treated and what not, by part and theme, with a way to what is open. */
final class TreatedCard extends Card {
  private final ConsoleModel console;
  private final Texts texts;
  private final GridPane grid = new GridPane();
  private final Paragraph counted = new Paragraph("", "secondary");

  TreatedCard(ConsoleModel console, Texts texts) {
    super(texts.of(ClosingText.TREATED_TITLE));
    this.console = console;
    this.texts = texts;
    grid.getStyleClass().add("treated");
    ColumnConstraints grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(grow);
    getChildren().addAll(grid, counted);
  }

  void show(WorkshopView view) {
    grid.getChildren().clear();
    counted.setText(CoverageWords.of(view, texts));
    for (Agenda.Line line : view.agenda().lines()) {
      if (line.items().pages() == PartItems.Pages.EACH) {
        addRows(line);
      }
    }
  }

  /** By section, but for what one may treat besides; a part of one section has its own name. */
  private void addRows(Agenda.Line line) {
    List<ItemSection> due =
        line.items().sections().stream().filter(section -> !section.further()).toList();
    String part = texts.of(line.words().name());
    due.forEach(section -> addRow(line, section, due.size() > 1 ? texts.of(section.name()) : part));
  }

  private void addRow(Agenda.Line line, ItemSection section, String name) {
    addRow(
        name,
        section.done(),
        section.items().size(),
        section.items().stream().filter(item -> !item.done()).findFirst().map(line::place));
  }

  private void addRow(String name, int treated, int all, Optional<Place> firstOpen) {
    int row = grid.getRowCount();
    ProgressBar bar = new ProgressBar(all == 0 ? 0 : (double) treated / all);
    String words = texts.of(ClosingText.SHARE, treated, all);
    bar.setAccessibleText(name + ": " + words);
    bar.setFocusTraversable(false);
    Label share = new Label(words);
    share.getStyleClass().add("treated-share");
    share.setMinWidth(USE_PREF_SIZE);
    grid.addRow(row, name(name, firstOpen), bar, share);
    if (firstOpen.isEmpty()) {
      Label done = new Label(texts.of(ClosingText.ALL_TREATED));
      done.getStyleClass().add("treated-all");
      done.setMinWidth(USE_PREF_SIZE);
      grid.add(done, 3, row);
    }
  }

  /** The name; a link to the first open item where there is one. */
  private Node name(String name, Optional<Place> firstOpen) {
    if (firstOpen.isEmpty()) {
      return new Paragraph(name);
    }
    Hyperlink link = Buttons.link(name, () -> console.moveTo(firstOpen.get()));
    Hint.show(link, texts.of(ClosingText.NEXT_OPEN));
    link.setAccessibleText(texts.of(ClosingText.NEXT_OPEN) + ": " + name);
    return link;
  }
}
