package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.BarTrack;
import nl.casustafel.desktop.console.form.CountField;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.vote.Round;

/** Where a show of hands is counted: a row an answer, with its bar growing as one counts. */
final class HandsEntry extends VBox {
  private static final CountField.Bounds HANDS = new CountField.Bounds(0, Round.MOST_VOTERS);

  private final HandsCount hands;
  private final int present;
  private final Texts texts;
  private final List<CountField> fields = new ArrayList<>();
  private final List<BarTrack> tracks = new ArrayList<>();
  private final List<AnswerRow> answers;
  private final Label sum = new Label();
  private final Paragraph tooMany = new Paragraph("", "field-warning");
  private final Paragraph problem = new Paragraph("", "field-problem");

  /**
   * @param present the head count, or 0 when it is not known
   * @param finished called on Enter in the last field
   */
  HandsEntry(
      List<AnswerRow> answers, HandsCount hands, int present, Texts texts, Runnable finished) {
    this.answers = answers;
    this.hands = hands;
    this.present = present;
    this.texts = texts;
    getStyleClass().add("hands-entry");
    sum.getStyleClass().add("secondary");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("agreement-bars");
    ColumnConstraints grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), grow, new ColumnConstraints());
    for (int row = 0; row < answers.size(); row++) {
      addRow(grid, row, finished);
    }
    getChildren().addAll(grid, problem, sum, tooMany);
    showSum();
    showProblem();
  }

  private void addRow(GridPane grid, int row, Runnable finished) {
    AnswerRow answer = answers.get(row);
    Label words = new Label(answer.words());
    words.getStyleClass().add(answer.wordsLook());
    words.setMinWidth(USE_PREF_SIZE);
    BarTrack track = new BarTrack(answer.look(), List.of());
    var count = hands.of(answer.answer());
    CountField field =
        new CountField(answer.words(), count, HANDS, texts, () -> entered(row, finished));
    field.problemProperty().subscribe(() -> showProblem());
    count.addListener((property, before, now) -> showSum());
    fields.add(field);
    tracks.add(track);
    grid.addRow(row, words, track, field);
  }

  void focus() {
    fields.getFirst().focus();
  }

  /** Whether every field holds a number; leads to the first that does not. */
  boolean isRead() {
    wrong().ifPresent(CountField::focus);
    return wrong().isEmpty();
  }

  private Optional<CountField> wrong() {
    return fields.stream().filter(field -> !field.isRead()).findFirst();
  }

  private void showProblem() {
    problem.setText(wrong().map(field -> field.problemProperty().get()).orElse(""));
    Shown.when(wrong().isPresent(), problem);
  }

  private void entered(int row, Runnable finished) {
    if (row + 1 < fields.size()) {
      fields.get(row + 1).focus();
    } else {
      finished.run();
    }
  }

  private void showSum() {
    var tally = hands.tally();
    int scale = Math.max(1, Math.max(present, tally.voters()));
    for (int i = 0; i < tracks.size(); i++) {
      tracks.get(i).shareProperty().set((double) answers.get(i).of(tally) / scale);
    }
    int surplus = hands.tooMany(present);
    ObservationText words =
        surplus == 0 ? ObservationText.COUNTED_OF : ObservationText.COUNTED_MORE;
    sum.setText(
        present == 0
            ? texts.of(ObservationText.COUNTED, tally.voters())
            : texts.of(words, tally.voters(), present));
    tooMany.setText(surplus == 0 ? "" : texts.of(ObservationText.TOO_MANY, surplus, present));
    Shown.when(surplus > 0, tooMany);
  }
}
