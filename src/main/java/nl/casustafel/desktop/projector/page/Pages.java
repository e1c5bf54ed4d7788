package nl.casustafel.desktop.projector.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.projector.slide.Outcome;
import nl.casustafel.desktop.projector.slide.ProjectorText;
import nl.casustafel.desktop.projector.slide.Slide;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the page of each slide. */
public final class Pages {
  private static final int A_FEW = 4;

  private final Texts texts;

  public Pages(Texts texts) {
    this.texts = texts;
  }

  public SlidePage of(Slide slide) {
    return switch (slide) {
      case Slide.Title title -> board(above(title.above()), alone(title.title()));
      case Slide.Join join -> new JoinPage(join, texts);
      case Slide.Qr ignored -> new QrPage(texts);
      case Slide.Item item -> item(item);
      case Slide.Voting voting -> voting(voting);
      case Slide.Flow flow -> flow(flow);
      case Slide.Lines lines -> lines(lines);
      case Slide.Risks risks -> risks(risks);
      case Slide.Thanks ignored ->
          board(
              above(""),
              alone(texts.of(ProjectorText.THANKS)),
              new Paragraph(texts.of(ProjectorText.ENDED), "after-words"));
    };
  }

  private Board board(Node head, Node... content) {
    return new Board(head, List.of(content), new Foot(texts, null), false, texts);
  }

  private Board lines(Slide.Lines slide) {
    List<Node> content = new ArrayList<>();
    content.add(statement(slide.statement()));
    if (!slide.lines().isEmpty()) {
      content.add(columns(slide.lines()));
    }
    return new Board(above(slide.part()), content, foot(null), false, texts);
  }

  /** A few below each other; more in two columns, so that their letters stay large. */
  private static GridPane columns(List<Slide.Line> lines) {
    int columns = lines.size() > A_FEW ? 2 : 1;
    int rows = (lines.size() + columns - 1) / columns;
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("answers", "slide-lines");
    for (int i = 0; i < columns; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(half);
    }
    for (int i = 0; i < lines.size(); i++) {
      Slide.Line line = lines.get(i);
      VBox box =
          new VBox(
              new Paragraph(line.name(), "small"), new Paragraph(line.words(), "ballot-question"));
      grid.add(box, i / rows, i % rows);
    }
    return grid;
  }

  private Board item(Slide.Item item) {
    Outcome outcome = item.outcome();
    Pill kind = outcome == null ? null : Pill.good(texts.of(ProjectorText.ROUND_OF_HANDS));
    List<Node> content = new ArrayList<>();
    content.add(statement(item.heading().statement()));
    if (outcome != null) {
      content.addAll(result(outcome));
    }
    return new Board(head(item.heading(), kind), content, foot(outcome), false, texts);
  }

  private Board voting(Slide.Voting voting) {
    Outcome outcome = voting.outcome();
    List<Node> content = new ArrayList<>();
    content.add(statement(voting.heading().statement()));
    if (outcome == null) {
      content.add(BallotBoard.of(voting.ballot()));
    } else {
      content.addAll(result(outcome));
    }
    return new Board(head(voting.heading(), stage(voting)), content, foot(outcome), true, texts);
  }

  private Board flow(Slide.Flow flow) {
    List<Node> content = new ArrayList<>();
    content.add(statement(flow.heading().statement()));
    content.add(new FlowBoard(texts).of(flow.words()));
    return new Board(head(flow.heading(), null), content, foot(null), false, texts);
  }

  private Board risks(Slide.Risks risks) {
    return new Board(
        head(risks.heading(), null),
        List.of(statement(risks.heading().statement()), new RiskPicture(risks.words(), texts)),
        foot(null),
        false,
        texts);
  }

  private Foot foot(@Nullable Outcome outcome) {
    return new Foot(texts, outcome == null ? null : outcome.reading());
  }

  private static Paragraph above(String words) {
    return new Paragraph(words, "head-above");
  }

  /** A few words with all the room for themselves. */
  private static Paragraph alone(String words) {
    return new Paragraph(words, "statement", "statement-alone");
  }

  private static Paragraph statement(String words) {
    return new Paragraph(words, "statement");
  }

  private static HBox head(Slide.Heading heading, @Nullable Pill stage) {
    Label position = new Label(heading.position());
    position.getStyleClass().add("head-position");
    position.setMinWidth(Region.USE_PREF_SIZE);
    Shown.when(!heading.position().isEmpty(), position);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Pill part = Pill.accent(heading.part());
    // A risk may have a long name; it wraps before it pushes the rest aside.
    part.setMinWidth(0);
    part.setWrapText(true);
    HBox head = new HBox(part, position, between);
    head.getStyleClass().add("board-head");
    if (stage != null) {
      head.getChildren().add(stage);
    }
    return head;
  }

  private Pill stage(Slide.Voting voting) {
    String round = texts.of(ProjectorText.ROUND, voting.which().round()) + " · ";
    return switch (voting.stage()) {
      case OPEN -> Pill.good(round + texts.of(ProjectorText.STAGE_OPEN));
      case CLOSED -> Pill.attention(round + texts.of(ProjectorText.STAGE_CLOSED));
      case REVEALED -> Pill.accent(round + texts.of(ProjectorText.STAGE_REVEALED));
    };
  }

  private static List<Node> result(Outcome outcome) {
    List<Node> nodes = new ArrayList<>();
    if (!outcome.rounds().isEmpty()) {
      nodes.add(
          switch (outcome.chart()) {
            case Outcome.Bars bars -> new BarTable(outcome.rounds(), bars);
            case Outcome.Matrices matrices -> new RiskMatrix(outcome.rounds(), matrices);
          });
    }
    outcome.notices().forEach(notice -> nodes.add(new Paragraph(notice, "answers", "notices")));
    return nodes;
  }
}
