package nl.casustafel.desktop.projector.page;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.AgreementLook;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.projector.slide.BallotWords;

/** What can be voted, for people to make up their mind before they look at their phone. */
final class BallotBoard {
  // More answers than this stand in two columns.
  private static final int MOST_IN_A_COLUMN = 8;

  private BallotBoard() {}

  static Node of(BallotWords ballot) {
    return switch (ballot) {
      case BallotWords.Options options -> options(options);
      case BallotWords.Scales scales -> scales(scales);
    };
  }

  private static Node options(BallotWords.Options options) {
    List<BallotWords.Option> all = options.options();
    VBox board = new VBox();
    board.getStyleClass().addAll("answers", "ballot");
    if (!options.rule().isEmpty()) {
      board.getChildren().add(new Paragraph(options.rule(), "ballot-rule"));
    }
    if (all.size() <= MOST_IN_A_COLUMN) {
      board.getChildren().add(column(all));
    } else {
      int half = (all.size() + 1) / 2;
      board
          .getChildren()
          .add(sideBySide(column(all.subList(0, half)), column(all.subList(half, all.size()))));
    }
    return board;
  }

  private static VBox column(List<BallotWords.Option> options) {
    VBox column = new VBox();
    column.getStyleClass().add("ballot-column");
    options.forEach(option -> column.getChildren().add(answer(option.words(), option.look())));
    return column;
  }

  private static Node scales(BallotWords.Scales scales) {
    List<VBox> columns =
        scales.scales().stream()
            .map(scale -> {
              VBox column = new VBox(new Paragraph(scale.question(), "ballot-question"));
              column.getStyleClass().add("ballot-column");
              scale.points().forEach(point -> column.getChildren().add(answer(point, "plain")));
              return column;
            })
            .toList();
    VBox board =
        new VBox(
            sideBySide(columns.getFirst(), columns.getLast()),
            answer(scales.cannotJudge(), AgreementLook.CANNOT_JUDGE));
    board.getStyleClass().addAll("answers", "ballot");
    return board;
  }

  private static GridPane sideBySide(VBox left, VBox right) {
    GridPane both = new GridPane();
    both.getStyleClass().add("ballot-columns");
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      both.getColumnConstraints().add(half);
    }
    both.addRow(0, left, right);
    return both;
  }

  private static HBox answer(String words, String look) {
    Region mark = new Region();
    mark.getStyleClass().addAll("ballot-mark", look);
    Paragraph text = new Paragraph(words);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox answer = new HBox(mark, text);
    answer.getStyleClass().add("ballot-answer");
    return answer;
  }
}
