package nl.casustafel.desktop.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.form.FieldBox;
import nl.casustafel.desktop.console.form.ItemView;
import nl.casustafel.desktop.console.form.NextDeed;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.part.ConsoleParts;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.kit.SteadyScroll;
import nl.casustafel.workshop.agenda.Place;
import org.jspecify.annotations.Nullable;

/** The middle of the console: only the item at hand is ever built. */
final class ItemStage extends ScrollPane {
  private final ConsoleParts parts;
  private final PartTools tools;
  private final ConsoleModel model;
  private final ChangeListener<@Nullable NextDeed> deedListener;
  private ItemView item;
  private Place shown;
  private List<String> roles;

  ItemStage(ConsoleParts parts, PartTools tools, Consumer<@Nullable NextDeed> offer) {
    this.parts = parts;
    this.tools = tools;
    this.model = tools.model();
    this.deedListener = (property, before, now) -> offer.accept(now);
    this.shown = model.place();
    this.roles = model.view().info().roleNames();
    this.item = build(shown);
    getStyleClass().add("item-stage");
    setAccessibleText(tools.texts().of(ConsoleText.ITEM_AT_HAND));
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    SteadyScroll.keep(this);
    put();
  }

  private ItemView build(Place place) {
    return view(place)
        .or(() -> view(model.view().places().getFirst()))
        .orElseThrow(() -> new IllegalStateException("nothing is at " + place));
  }

  private Optional<ItemView> view(Place place) {
    return parts.of(place.part()).view(place, tools);
  }

  private void put() {
    item.nextDeed().addListener(deedListener);
    setContent(item.node());
    setVvalue(0);
  }

  /** Whether something is part of the item at hand. */
  boolean holds(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }

  /** Shows the place and the workshop as they are now. */
  void show() {
    // The fields for a role offer those that are present.
    List<String> present = model.view().info().roleNames();
    if (model.place().equals(shown) && present.equals(roles)) {
      item.show(model.view());
    } else {
      item.nextDeed().removeListener(deedListener);
      shown = model.place();
      roles = present;
      item = build(shown);
      put();
    }
  }

  /** Shows how the vote by phone stands now. */
  void showVoting() {
    if (model.place().equals(shown)) {
      item.showVoting(model.view());
    }
  }

  /** Goes to the field that holds what is not stored yet, and brings the keyboard there. */
  void leadToUnfinished() {
    model
        .typing()
        .unfinished()
        .ifPresent(place -> {
          model.moveTo(place);
          item.unfold();
          FieldBox.unfinished(item.node())
              .ifPresent(field -> {
                bringIntoSight(field);
                field.focus();
              });
        });
  }

  /** Brings one of several things on the page at hand into sight, where it is not. */
  void leadTo(String id) {
    item.find(id).ifPresent(this::bringIntoSight);
  }

  /** In the middle; of what is higher than there is room, the beginning. */
  private void bringIntoSight(Node node) {
    applyCss();
    layout();
    Bounds at = item.node().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double height = getViewportBounds().getHeight();
    double room = item.node().getLayoutBounds().getHeight() - height;
    double above = Math.min(at.getMinY(), at.getCenterY() - height / 2);
    boolean seen =
        at.getMinY() >= getVvalue() * room && at.getMaxY() <= getVvalue() * room + height;
    if (room > 0 && !seen) {
      setVvalue(Math.clamp(above / room, 0, 1));
    }
  }

  /** What the filled button offers; what it brings the keyboard to is in sight afterwards. */
  @Nullable NextDeed nextDeed() {
    NextDeed deed = item.nextDeed().getValue();
    return deed == null ? null : new NextDeed(deed.label(), deed.key(), () -> doAndSee(deed));
  }

  private void doAndSee(NextDeed deed) {
    deed.run().run();
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    if (focused != null && holds(focused)) {
      bringIntoSight(focused);
    }
  }

  /** Begins another round that is counted by hand; false when there is none to begin. */
  boolean again() {
    return item.again();
  }

  boolean pressed(KeyEvent key) {
    return item.pressed(key);
  }
}
