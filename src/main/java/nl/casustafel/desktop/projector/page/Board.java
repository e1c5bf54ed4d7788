package nl.casustafel.desktop.projector.page;

import java.time.Instant;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.projector.slide.ProjectorView.Joining;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.PollView;
import org.jspecify.annotations.Nullable;

/** What is at hand, with how many voted below it and the way in beside it. */
final class Board implements SlidePage {
  private final HBox root = new HBox();
  private final WayIn wayIn;
  private final Foot foot;
  private final List<Node> content;
  private final boolean vote;

  /**
   * @param content below the head; its letters are as large as there is room
   * @param vote whether it is put to the vote
   */
  Board(Node head, List<Node> content, Foot foot, boolean vote, Texts texts) {
    this.foot = foot;
    this.content = List.copyOf(content);
    this.vote = vote;
    wayIn = new WayIn(texts, "way-in-beside");
    FittingBox middle = new FittingBox(content);
    // A few words stand in the middle; what one compares begins on top.
    if (content.getFirst().getStyleClass().contains("statement-alone")) {
      middle.setAlignment(Pos.CENTER_LEFT);
    }
    VBox.setVgrow(middle, Priority.ALWAYS);
    VBox main = new VBox(head, middle, foot);
    main.getStyleClass().add("board-main");
    HBox.setHgrow(main, Priority.ALWAYS);
    root.getStyleClass().addAll("projector-page", "board");
    root.getChildren().addAll(main, wayIn);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void show(@Nullable Joining joining, @Nullable SessionView session) {
    boolean open = joining != null && session != null && !session.ended();
    Shown.when(open, wayIn);
    if (session == null || session.ended()) {
      return;
    }
    if (joining != null) {
      wayIn.show(joining, session.settings());
    }
    PollView poll = session.poll();
    if (vote && poll != null) {
      foot.voting(poll, session);
    } else {
      foot.waiting(session);
    }
  }

  @Override
  public boolean tick(Instant now) {
    return foot.tick(now);
  }

  @Override
  public void grow() {
    content.stream().filter(BarTable.class::isInstance).forEach(bars -> ((BarTable) bars).grow());
  }
}
