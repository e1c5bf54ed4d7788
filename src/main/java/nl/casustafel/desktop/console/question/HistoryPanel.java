package nl.casustafel.desktop.console.question;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.change.AnswerVersion;
import nl.casustafel.workshop.change.Entry;

/** What was recorded with a question over time; folded until one asks for it. */
final class HistoryPanel extends VBox {
  private final QuestionModel model;
  private final Texts texts;
  private final ZoneId zone;
  private final ToggleButton opener;
  private final VBox lines = new VBox();

  HistoryPanel(QuestionModel model, Texts texts, ZoneId zone) {
    this.model = model;
    this.texts = texts;
    this.zone = zone;
    this.opener = new ToggleButton(texts.of(QuestionText.HISTORY));
    opener.getStyleClass().add("plain");
    opener.setOnAction(event -> refresh());
    lines.getStyleClass().add("history");
    Shown.when(false, opener);
    getChildren().add(lines);
    refresh();
  }

  /** The button that opens and folds the panel. */
  ToggleButton opener() {
    return opener;
  }

  /** Shows what was recorded meanwhile, when the panel is open, or that it can be opened. */
  void refresh() {
    Shown.when(opener.isSelected(), this);
    model.history(this::show);
  }

  private void show(List<AnswerVersion> versions) {
    // What was recorded once stands above as it is.
    boolean earlier = versions.size() > 1;
    Shown.when(earlier, opener);
    if (!earlier && opener.isSelected()) {
      opener.setSelected(false);
      Shown.when(false, this);
    }
    lines.getChildren().clear();
    if (!opener.isSelected()) {
      return;
    }
    versions.reversed().forEach(version -> lines.getChildren().add(line(version)));
  }

  private HBox line(AnswerVersion version) {
    Label time = new Label(time(version));
    time.getStyleClass().add("history-time");
    time.setMinWidth(USE_PREF_SIZE);
    String said = AnswerWords.of(model.question(), version.answer().value(), texts);
    String reasoning = version.answer().reasoning();
    String text =
        (said + " " + kind(version.kind())).strip() + (reasoning.isBlank() ? "" : "\n" + reasoning);
    HBox line = new HBox(time, new Paragraph(text, "history-text"));
    line.getStyleClass().add("history-line");
    return line;
  }

  private String time(AnswerVersion version) {
    return DateTimeFormatter.ofPattern("d MMM HH:mm:ss", texts.language().locale())
        .format(version.at().atZone(zone));
  }

  private String kind(Entry.Kind kind) {
    return switch (kind) {
      case UNDO -> texts.of(QuestionText.HISTORY_TAKEN_BACK);
      case REDO -> texts.of(QuestionText.HISTORY_AGAIN);
      case BEGIN, DEED, MOVE, COUNT, FORGET -> "";
    };
  }
}
