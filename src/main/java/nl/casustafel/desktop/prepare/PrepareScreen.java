package nl.casustafel.desktop.prepare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.Buttons;
import nl.casustafel.desktop.kit.EvenColumns;
import nl.casustafel.desktop.kit.Listening;
import nl.casustafel.desktop.kit.Page;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.Shown;
import nl.casustafel.desktop.kit.typing.NotKept;
import nl.casustafel.text.Texts;

/** Where a workshop is prepared. There is none before it begins. */
public final class PrepareScreen implements Screen {
  private final PrepareModel model;
  private final PrepareActions actions;
  private final Texts texts;
  private final AboutCard about;
  private final Paragraph flaws;
  private final BorderPane root = new BorderPane();
  private final Listening listening = new Listening();

  public PrepareScreen(PrepareModel model, PrepareActions actions, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    this.about = new AboutCard(model, texts, listening);
    this.flaws = new Paragraph(texts.of(PrepareText.FLAWS), "field-problem");
    EvenColumns columns = new EvenColumns(30, 2);
    columns.show(
        List.of(
            stack(about, new RolesCard(model, texts, listening)),
            stack(
                new TimeCard(model, texts, listening),
                new DepthChoice(model, texts, listening),
                new AgendaCard(model, texts, listening))));
    root.getStyleClass().add("prepare");
    root.setCenter(
        new Page(
            texts.of(PrepareText.TITLE),
            texts.of(PrepareText.LINE),
            new CaseSummary(model, texts, listening),
            columns));
    VBox foot = new VBox(bar());
    model
        .kept()
        .ifPresent(kept -> foot.getChildren().addFirst(new NotKept(kept, texts, listening)));
    root.setBottom(foot);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(texts.of(PrepareText.TITLE));
  }

  @Override
  public void left() {
    listening.end();
  }

  @Override
  public Node firstFocus() {
    return about.title();
  }

  @Override
  public boolean back() {
    actions.cancel();
    return true;
  }

  private Node bar() {
    Shown.when(false, flaws);
    HBox room = new HBox(flaws);
    room.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(room, Priority.ALWAYS);
    HBox bar =
        new HBox(
            Buttons.outlined(texts.of(PrepareText.CANCEL), actions::cancel),
            room,
            Buttons.filled(texts.of(PrepareText.BEGIN), this::begin));
    bar.getStyleClass().add("action-bar");
    return bar;
  }

  private void begin() {
    Optional<Prepared> prepared = model.prepared();
    Shown.when(prepared.isEmpty(), flaws);
    prepared.ifPresentOrElse(
        ready -> actions.begin(model.source(), ready),
        () -> {
          Node wrong = root.getCenter().lookup(".wrong");
          if (wrong != null) {
            wrong.requestFocus();
          }
        });
  }

  private static VBox stack(Node... cards) {
    VBox stack = new VBox(cards);
    stack.getStyleClass().add("card-stack");
    return stack;
  }
}
