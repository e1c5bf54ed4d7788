package nl.casustafel.desktop.console.observation;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import nl.casustafel.desktop.console.form.BarTrack;
import nl.casustafel.text.Texts;
import nl.casustafel.voting.AgreementTally;

/** The result of a round as bars with words and numbers, and thin bars for the rounds before it. */
final class AgreementBars extends GridPane {
  private static final Duration GROWING = Duration.millis(300);

  private final List<BarTrack> tracks = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();

  /**
   * @param tallies of the rounds in their order; the last is shown large
   */
  AgreementBars(List<AnswerRow> answers, List<AgreementTally> tallies, Texts texts) {
    getStyleClass().add("agreement-bars");
    ColumnConstraints grow = new ColumnConstraints();
    grow.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(new ColumnConstraints(), grow, new ColumnConstraints());
    List<AgreementTally> latestFirst = tallies.reversed();
    double largest = largestShare(answers, tallies);
    for (int row = 0; row < answers.size(); row++) {
      addRow(row, answers.get(row), latestFirst, largest, texts);
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(inWords(answers, latestFirst.getFirst()));
  }

  private void addRow(
      int row, AnswerRow answer, List<AgreementTally> latestFirst, double largest, Texts texts) {
    Label words = new Label(answer.words());
    words.getStyleClass().add(answer.wordsLook());
    words.setMinWidth(USE_PREF_SIZE);
    List<Double> scaled =
        latestFirst.stream().map(tally -> share(answer, tally) / largest).toList();
    BarTrack track = new BarTrack(answer.look(), scaled.subList(1, scaled.size()));
    track.shareProperty().set(scaled.getFirst());
    tracks.add(track);
    shares.add(scaled.getFirst());
    addRow(row, words, track, numbers(answer, latestFirst, texts));
  }

  private static HBox numbers(AnswerRow answer, List<AgreementTally> latestFirst, Texts texts) {
    HBox numbers = new HBox();
    numbers.getStyleClass().add("answer-numbers");
    Label now = new Label(Integer.toString(answer.of(latestFirst.getFirst())));
    now.getStyleClass().add("answer-count");
    now.setMinWidth(USE_PREF_SIZE);
    numbers.getChildren().add(now);
    if (latestFirst.size() > 1) {
      int former = answer.of(latestFirst.get(1));
      Label was = new Label(texts.of(ObservationText.WAS, former));
      was.getStyleClass().add("answer-was");
      was.setMinWidth(USE_PREF_SIZE);
      numbers.getChildren().add(was);
    }
    return numbers;
  }

  /**
   * Lets the bars grow from nothing, once; not for those who asked their system for less motion.
   */
  void grow() {
    if (Platform.getPreferences().isReducedMotion()) {
      return;
    }
    Timeline growing = new Timeline();
    for (int i = 0; i < tracks.size(); i++) {
      var share = tracks.get(i).shareProperty();
      share.set(0);
      growing
          .getKeyFrames()
          .add(new KeyFrame(GROWING, new KeyValue(share, shares.get(i), Interpolator.EASE_OUT)));
    }
    growing.play();
  }

  private static double largestShare(List<AnswerRow> answers, List<AgreementTally> tallies) {
    return tallies.stream()
        .flatMapToDouble(tally -> answers.stream().mapToDouble(answer -> share(answer, tally)))
        .max()
        .orElse(1);
  }

  private static double share(AnswerRow answer, AgreementTally tally) {
    return (double) answer.of(tally) / tally.voters();
  }

  private static String inWords(List<AnswerRow> answers, AgreementTally tally) {
    return String.join(
        ", ", answers.stream().map(answer -> answer.words() + ": " + answer.of(tally)).toList());
  }
}
