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
import nl.casustafel.desktop.console.open.PartText;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.CoverageWords;
import nl.casustafel.desktop.kit.Hint;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.ThemeQuestions;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.WorkshopView;

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
    List<TreatedObservation> observations = view.results().observations();
    addRow(
        texts.of(PartText.OBSERVATIONS),
        view.results().progress().observationsTreated(),
        observations.size(),
        observations.stream()
            .filter(item -> !item.treated())
            .findFirst()
            .map(item -> new Place(Part.OBSERVATIONS, item.id())));
    for (ThemeQuestions theme : view.results().themes()) {
      addRow(
          texts.of(theme.theme().name()),
          theme.answered(),
          theme.questions().size(),
          theme.questions().stream()
              .filter(asked -> !asked.answered())
              .findFirst()
              .map(TreatedCard::place));
    }
  }

  private static Place place(AskedQuestion asked) {
    return new Place(Part.QUESTIONS, asked.question().id());
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
