package nl.casustafel.desktop.projector.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.projector.slide.Outcome;

/** Answers with a bar and their counts, a column for each round. */
final class BarTable extends GridPane {
  private static final Duration GROWING = Duration.millis(300);

  private final List<GrowingBars> tracks = new ArrayList<>();

  /**
   * @param rounds at least one
   */
  BarTable(List<Outcome.Head> rounds, Outcome.Bars bars) {
    getStyleClass().addAll("answers", "bar-table");
    ColumnConstraints grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    grow.setFillWidth(true);
    getColumnConstraints().addAll(new ColumnConstraints(), grow);
    for (int round = 0; round < rounds.size(); round++) {
      ColumnConstraints numbers = new ColumnConstraints();
      numbers.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(numbers);
      add(head(rounds.get(round), round == rounds.size() - 1), 2 + round, 0);
    }
    double largest = largest(rounds, bars);
    for (Outcome.Row row : bars.rows()) {
      addAnswer(row, shares(rounds, row).stream().map(share -> share / largest).toList());
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(inWords(bars));
  }

  private static VBox head(Outcome.Head round, boolean last) {
    VBox head = new VBox(whole(round.name(), "round-name"), whole(round.n(), "small"));
    head.getStyleClass().add("round-head");
    if (last) {
      head.getStyleClass().add("round-last");
    }
    return head;
  }

  private void addAnswer(Outcome.Row row, List<Double> shares) {
    int line = getRowCount();
    Paragraph words = new Paragraph(row.words(), "answer-words");
    GrowingBars track = new GrowingBars(row.look(), shares.reversed());
    tracks.add(track);
    add(words, 0, line);
    add(track, 1, line);
    for (int round = 0; round < row.counts().size(); round++) {
      boolean last = round == row.counts().size() - 1;
      add(
          whole(Integer.toString(row.counts().get(round)), last ? "count" : "count-before"),
          2 + round,
          line);
    }
  }

  private static Label whole(String text, String look) {
    Label label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(look);
    return label;
  }

  private static double largest(List<Outcome.Head> rounds, Outcome.Bars bars) {
    double largest =
        bars.rows().stream()
            .flatMap(row -> shares(rounds, row).stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(1);
    return largest == 0 ? 1 : largest;
  }

  private static List<Double> shares(List<Outcome.Head> rounds, Outcome.Row row) {
    return IntStream.range(0, rounds.size())
        .mapToObj(round -> (double) row.counts().get(round) / rounds.get(round).voters())
        .toList();
  }

  private static String inWords(Outcome.Bars bars) {
    return String.join(
        ", ",
        bars.rows().stream().map(row -> row.words() + ": " + row.counts().getLast()).toList());
  }

  /** Lets the bars grow from nothing, once. */
  void grow() {
    Timeline growing = new Timeline();
    for (GrowingBars track : tracks) {
      track.grownProperty().set(0);
      growing
          .getKeyFrames()
          .add(
              new KeyFrame(GROWING, new KeyValue(track.grownProperty(), 1, Interpolator.EASE_OUT)));
    }
    growing.play();
  }
}
