package nl.casustafel.desktop.console.room;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseObservation;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.ItemName;
import nl.casustafel.desktop.console.voting.model.VotingModel;
import nl.casustafel.desktop.console.voting.room.SessionActions;
import nl.casustafel.desktop.console.voting.room.SessionSection;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.Icons;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Pill;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.RoleCount;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/** Who is present, and what only the facilitator sees: the note, references and points to raise. */
public final class RoomColumn extends ScrollPane {
  private final ConsoleModel model;
  private final Texts texts;
  private final VotingModel voting;
  private final SessionSection session;
  private final Button change;
  private final VBox content = new VBox();
  private long shownRevision = -1;
  private @Nullable Place shownAt;
  private boolean shownWithPhones;

  /**
   * @param details lets somebody change who is present
   */
  public RoomColumn(
      ConsoleModel model,
      VotingModel voting,
      SessionActions actions,
      Runnable details,
      Texts texts) {
    this.model = model;
    this.voting = voting;
    this.texts = texts;
    this.session = new SessionSection(voting, actions, texts);
    this.change = Buttons.icon(Icons.EDIT, texts.of(RoomText.CHANGE), details);
    getStyleClass().add("room");
    content.getStyleClass().add("room-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
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
    content.getChildren().setAll(room(view.info().roles()), session);
    Optional<VBox> note =
        switch (place.part()) {
          case OBSERVATIONS -> view.observation(place.item()).map(this::observation);
          case QUESTIONS -> view.question(place.item()).map(this::question);
          case CASE, RISKS, REPORT -> Optional.empty();
        };
    note.ifPresent(this::add);
    if (place.part() == Part.CASE || place.part() == Part.OBSERVATIONS) {
      points(view.content().caseTemplate().story().facilitatorPoints());
    }
    setVvalue(0);
  }

  /** Shows who joined and voted; many times a minute while people vote. */
  public void showVoting() {
    session.show(model.view().info().headCount());
    boolean withPhones = voting.session() != null;
    if (withPhones != shownWithPhones) {
      shownWithPhones = withPhones;
      shownRevision = -1;
      show();
    }
  }

  private VBox room(List<RoleCount> roles) {
    VBox box = section();
    HBox head = head(texts.of(RoomText.ROOM));
    int present = model.view().info().headCount();
    if (voting.session() != null) {
      // The session counts, and holds it against this head count.
      head.getChildren().addAll(session.health(), change);
      box.getChildren().add(head);
      return box;
    }
    head.getChildren().add(change);
    if (present == 0) {
      box.getChildren().addAll(head, new Paragraph(texts.of(RoomText.NO_ROLES), "secondary"));
      return box;
    }
    Label number = new Label(Integer.toString(present));
    number.getStyleClass().add("big-number");
    Label unit = new Label(texts.of(RoomText.HEAD_COUNT, present));
    unit.getStyleClass().add("secondary");
    box.getChildren().addAll(head, new VBox(number, unit));
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

  private VBox observation(TreatedObservation observation) {
    VBox box = section();
    HBox head = head(texts.of(RoomText.FOR_YOU));
    box.getChildren().add(head);
    CaseObservation template = observation.template();
    if (template == null) {
      box.getChildren().add(new Paragraph(texts.of(RoomText.NO_NOTE), "secondary"));
      return box;
    }
    Scales.StanceWords stance = guide().scales().stances().get(template.stance());
    if (stance != null) {
      head.getChildren().add(Pill.accent(texts.of(stance.name())));
      box.getChildren().add(new Paragraph(texts.of(stance.meaning()), "secondary"));
    }
    box.getChildren().add(new Paragraph(texts.of(template.wording().note()), "note"));
    references(box, template.links().references());
    seeAlso(box, template.links().questions());
    return box;
  }

  private VBox question(AskedQuestion asked) {
    VBox box = section();
    box.getChildren().add(head(texts.of(RoomText.FOR_YOU)));
    guide()
        .theme(asked.question().theme())
        .ifPresent(theme -> box.getChildren().add(new Paragraph(texts.of(theme.about()), "note")));
    references(box, asked.question().rules().references());
    return box;
  }

  private void references(VBox box, List<String> references) {
    if (!references.isEmpty()) {
      String line = guide().status().citations().show(references, texts.language());
      box.getChildren().add(new Paragraph(line, "references"));
    }
  }

  /** Links to the questions that an observation touches, as far as they are asked. */
  private void seeAlso(VBox box, List<String> questions) {
    List<Place> asked =
        questions.stream()
            .filter(id -> model.view().question(id).isPresent())
            .map(id -> new Place(Part.QUESTIONS, id))
            .toList();
    if (asked.isEmpty()) {
      return;
    }
    box.getChildren().add(new Paragraph(texts.of(RoomText.SEE_ALSO), "field-name"));
    for (Place place : asked) {
      Hyperlink link = new Hyperlink(ItemName.of(place, model.view(), texts));
      link.setWrapText(true);
      link.setMinHeight(Region.USE_PREF_SIZE);
      link.setOnAction(event -> model.moveTo(place));
      box.getChildren().add(link);
    }
  }

  private void points(List<LocalizedText> points) {
    if (points.isEmpty()) {
      return;
    }
    VBox box = section();
    box.getChildren().add(head(texts.of(RoomText.CASE_POINTS)));
    points.forEach(point -> box.getChildren().add(new Paragraph(texts.of(point), "note")));
    add(box);
  }

  private void add(VBox section) {
    Region line = new Region();
    line.getStyleClass().add("room-line");
    content.getChildren().addAll(line, section);
  }

  private Guide guide() {
    return model.view().content().guide();
  }

  private static VBox section() {
    VBox box = new VBox();
    box.getStyleClass().add("room-section");
    return box;
  }

  private static HBox head(String title) {
    Paragraph words = new Paragraph(title, "card-title");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(words);
    head.getStyleClass().add("card-header");
    return head;
  }
}
