package nl.casustafel.desktop.console.room;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.pace.TimeSection;
import nl.casustafel.desktop.console.part.ConsoleParts;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.part.RoomSection;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.poll.VotingDeeds;
import nl.casustafel.desktop.console.voting.room.SessionActions;
import nl.casustafel.desktop.console.voting.room.SessionSection;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.SteadyScroll;
import nl.casustafel.desktop.kit.talk.TalkTimer;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.change.RoleCount;
import org.jspecify.annotations.Nullable;

/** Who is present, and what only the facilitator sees: the note, references and points to raise. */
public final class RoomColumn extends ScrollPane {
  private final ConsoleParts parts;
  private final PartTools tools;
  private final ConsoleModel model;
  private final Texts texts;
  private final VotingModel voting;
  private final VotingDeeds deeds;
  private final SessionSection session;
  private final TimeSection time;
  private final Button change;
  private final VBox content = new VBox();
  private long shownRevision = -1;
  private @Nullable Place shownAt;
  private boolean shownWithPhones;

  /**
   * What leads out of the column.
   *
   * @param details lets somebody change who is present
   * @param agenda lets somebody change what is treated in the time
   * @param skip leaves what is at hand for afterwards
   * @param talk times a discussion
   */
  public record Deeds(Runnable details, Runnable agenda, Runnable skip, TalkTimer talk) {}

  public RoomColumn(ConsoleParts parts, PartTools tools, SessionActions actions, Deeds leading) {
    this.parts = parts;
    this.tools = tools;
    this.model = tools.model();
    this.voting = tools.voting();
    this.texts = tools.texts();
    this.deeds = new VotingDeeds(voting, model::view, model::place);
    this.session = new SessionSection(voting, actions, texts);
    this.change = Buttons.icon(Icons.EDIT, texts.of(RoomText.CHANGE), leading.details());
    this.time =
        new TimeSection(
            model,
            new TimeSection.TimeDeeds(leading.agenda(), leading.skip(), leading.talk()),
            texts);
    getStyleClass().add("room");
    content.getStyleClass().add("room-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    SteadyScroll.keep(this);
    show();
  }

  /** Shows what belongs to the item at hand. */
  public void show() {
    showVoting();
    Place place = model.place();
    WorkshopView view = model.view();
    if (view.identity().revision() == shownRevision && place.equals(shownAt)) {
      return;
    }
    shownRevision = view.identity().revision();
    shownAt = place;
    time.show();
    content.getChildren().setAll(room(view.info().roles()), session);
    add(time);
    parts.of(place.part()).notes(place, tools).forEach(this::add);
    setVvalue(0);
  }

  /** Shows how the group keeps to its time; every few seconds. */
  public void showTime() {
    time.show();
  }

  /** Shows who joined and voted; many times a minute while people vote. */
  public void showVoting() {
    session.show(model.view().info().headCount(), deeds.atHand());
    boolean withPhones = voting.session() != null;
    if (withPhones != shownWithPhones) {
      shownWithPhones = withPhones;
      shownRevision = -1;
      show();
    }
  }

  private RoomSection room(List<RoleCount> roles) {
    RoomSection box = new RoomSection(texts.of(RoomText.ROOM));
    HBox head = box.head();
    int present = model.view().info().headCount();
    if (voting.session() != null) {
      // The session counts, and holds it against this head count.
      head.getChildren().addAll(session.health(), change);
      return box;
    }
    head.getChildren().add(change);
    if (present == 0) {
      box.aside(texts.of(RoomText.NO_ROLES));
      return box;
    }
    Label number = new Label(Integer.toString(present));
    number.getStyleClass().add("big-number");
    Label unit = new Label(texts.of(RoomText.HEAD_COUNT, present));
    unit.getStyleClass().add("secondary");
    box.getChildren().add(new VBox(number, unit));
    roles.stream()
        .filter(role -> role.count() > 0)
        .forEach(role -> box.getChildren().add(role(role)));
    return box;
  }

  private static HBox role(RoleCount role) {
    Label count = new Label(Integer.toString(role.count()));
    count.getStyleClass().add("role-count");
    count.setMinWidth(USE_PREF_SIZE);
    Paragraph name = new Paragraph(role.role());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(name, count);
    line.getStyleClass().add("role-line");
    return line;
  }

  private void add(Node section) {
    Region line = new Region();
    line.getStyleClass().add("room-line");
    content.getChildren().addAll(line, section);
  }
}
