package nl.casustafel.desktop.console.flow;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.kit.Card;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.flow.EarlierAnswer;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.FlowWalk;
import org.jspecify.annotations.Nullable;

/** One flow: the node at hand with its answers, the way so far, and where it ends. */
final class FlowView implements ItemView {
  private final FlowModel model;
  private final Texts texts;
  private final VBox node = new VBox();
  private final VBox here = new VBox();
  private final PathPicture picture;
  private final Card path;
  private final @Nullable SchemeCard scheme;
  private final ReadOnlyObjectWrapper<@Nullable NextDeed> next = new ReadOnlyObjectWrapper<>();

  /** The place of the path that is shown; -1 for the one that one came to. */
  private int looked = -1;

  private @Nullable Shown shown;
  private @Nullable NodeCard answering;

  /** What the upper half shows; a reason that is being typed does not build it anew. */
  private record Shown(FlowStop stop, List<EarlierAnswer> earlier, boolean looked) {
    Shown {
      stop = new FlowStop(stop.where(), stop.node(), stop.offered(), stop.checklist(), said(stop));
    }

    private static FlowStop.Given said(FlowStop stop) {
      return new FlowStop.Given(stop.given().answer(), "");
    }
  }

  FlowView(FlowModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    node.getStyleClass().add("item");
    here.getStyleClass().add("flow-here");
    picture = new PathPicture(texts, this::look);
    path =
        new Card(
            texts.of(FlowsText.PATH),
            new Paragraph(texts.of(FlowsText.PATH_HINT), "secondary"),
            picture);
    scheme =
        hasScenarios(model.flow().flow())
            ? new SchemeCard(model.console().view().content().guide(), texts)
            : null;
    node.getChildren().addAll(here, path);
    if (scheme != null) {
      node.getChildren().add(scheme);
    }
    show(model.console().view());
  }

  private static boolean hasScenarios(DecisionFlow flow) {
    return flow.nodes().stream().anyMatch(node -> !node.aside().scenario().isEmpty());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(WorkshopView view) {
    FlowWalk walk = model.flow().walk();
    FlowStop stop = stop(walk);
    boolean back = !stop.equals(walk.here());
    List<EarlierAnswer> earlier =
        stop.outcome().isPresent()
            ? List.of()
            : model.earlier(stop).stream()
                .filter(one -> stop.answer().filter(one.answer()::equals).isEmpty())
                .toList();
    Shown now = new Shown(stop, earlier, back);
    if (!now.equals(shown)) {
      boolean wasHere = holdsFocus();
      shown = now;
      build(walk, stop, now);
      if (wasHere) {
        focus();
      }
    }
    picture.show(walk, stop.outcome().isPresent() ? -1 : stop.where().at());
    if (scheme != null) {
      scheme.show(walk);
    }
    offer(walk, back);
  }

  private FlowStop stop(FlowWalk walk) {
    Optional<FlowStop> earlier = looked < 0 ? Optional.empty() : walk.question(looked);
    if (earlier.isEmpty()) {
      looked = -1;
    }
    return earlier.orElseGet(walk::here);
  }

  private void build(FlowWalk walk, FlowStop stop, Shown now) {
    here.getChildren().setAll(NodeHead.of(model, stop, now.looked(), texts));
    NodeCard card = null;
    Optional<DecisionFlow.Outcome> outcome = stop.outcome();
    if (outcome.isPresent()) {
      here.getChildren().add(new OutcomeNotice(model, walk, outcome.get(), texts));
    } else {
      card = new NodeCard(model, stop, now.earlier(), texts);
      here.getChildren().add(card);
    }
    answering = card;
    here.getChildren().addAll(NodeAside.of(model, stop, texts));
  }

  private boolean holdsFocus() {
    Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
    for (Node at = focused; at != null; at = at.getParent()) {
      if (at.equals(here)) {
        return true;
      }
    }
    return false;
  }

  /** Who answered by keyboard goes on by keyboard. */
  private void focus() {
    NodeCard card = answering;
    if (card != null) {
      card.focus();
    }
  }

  private void look(int at) {
    model.console().commitTyping();
    looked = at;
    show(model.console().view());
    focus();
  }

  private void goOn() {
    look(-1);
  }

  private void offer(FlowWalk walk, boolean back) {
    if (back) {
      next.set(new NextDeed(texts.of(FlowsText.GO_ON), NextDeed.ENTER, this::goOn));
    } else if (walk.outcome().isEmpty()) {
      next.set(new NextDeed(texts.of(FlowsText.CHOOSE), NextDeed.ENTER, this::focus));
    } else {
      next.set(null);
    }
  }

  @Override
  public ObservableValue<@Nullable NextDeed> nextDeed() {
    return next.getReadOnlyProperty();
  }

  @Override
  public boolean pressed(KeyEvent key) {
    String text = key.getText();
    NodeCard card = answering;
    // With Ctrl, Alt or Meta it is a shortcut, perhaps of another program.
    return card != null
        && !key.isControlDown()
        && !key.isAltDown()
        && !key.isMetaDown()
        && text.length() == 1
        && Character.isDigit(text.charAt(0))
        && card.choose(Character.digit(text.charAt(0), 10));
  }
}
