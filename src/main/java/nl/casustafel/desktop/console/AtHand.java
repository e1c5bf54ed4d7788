package nl.casustafel.desktop.console;

import javafx.scene.Node;
import nl.casustafel.desktop.console.open.ChangedItem;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.place.Walk;
import nl.casustafel.desktop.console.open.search.ItemSearch.Found;
import nl.casustafel.desktop.console.part.ConsoleParts;
import nl.casustafel.desktop.console.part.PartTools;
import nl.casustafel.desktop.console.rail.Rail;
import nl.casustafel.desktop.console.room.RoomColumn;
import org.jspecify.annotations.Nullable;

/**
 * The item at hand with all that goes with it: where it stands in the agenda, what is said beside
 * it, the vote on it, and what comes next.
 */
final class AtHand {
  private final ConsoleModel model;
  private final VotingDesk desk;
  private final ItemStage stage;
  private final Rail rail;
  private final RoomColumn room;
  private final BottomBar bottom;
  private final WalkLine walk;

  /**
   * @param deeds what leads out of the column beside the item
   */
  AtHand(ConsoleParts parts, PartTools tools, VotingDesk desk, RoomColumn.Deeds deeds) {
    this.model = tools.model();
    this.desk = desk;
    bottom = new BottomBar(model, desk.bar(), tools.texts());
    walk = new WalkLine(model, tools.texts());
    stage = new ItemStage(parts, tools, deed -> offer());
    rail = new Rail(model, tools.texts());
    room = new RoomColumn(parts, tools, desk.dialogs(), deeds);
  }

  ItemStage stage() {
    return stage;
  }

  Rail rail() {
    return rail;
  }

  RoomColumn room() {
    return room;
  }

  WalkLine walk() {
    return walk;
  }

  BottomBar bottom() {
    return bottom;
  }

  /** Where one begins by keyboard. */
  void requestFocus() {
    stage.requestFocus();
  }

  /** Shows the place as it is now; who was in the item before is in this one. */
  void showPlace() {
    boolean wasInItem = stage.holds(focused());
    stage.show();
    rail.show();
    walk.show();
    room.show();
    desk.showPlace();
    offer();
    if (wasInItem) {
      stage.requestFocus();
    }
  }

  /** Shows the workshop as it is now; who was in the item stays there when it is built anew. */
  void showWorkshop() {
    Node focused = focused();
    boolean wasInItem = stage.holds(focused);
    stage.show();
    if (wasInItem && !stage.holds(focused)) {
      stage.requestFocus();
    }
    rail.show();
    room.show();
    desk.showWorkshop();
    offer();
  }

  /** Shows how the vote by phone stands now. */
  void showVoting() {
    stage.showVoting();
    room.showVoting();
    offer();
  }

  /** Goes to something that was found, and brings it into sight. */
  void goTo(Found found) {
    model.moveTo(found.place());
    stage.leadTo(found.item());
    stage.requestFocus();
  }

  /** Shows what is left and at hand on a walk through it. */
  void showWalk() {
    walk.show();
    offer();
    Walk walking = model.standpoint().walkProperty().get();
    if (walking != null) {
      stage.leadTo(walking.stop().subject().item());
    }
  }

  /** Brings into sight what an undo or redo changed. */
  void showChanged() {
    ChangedItem changed = model.changedProperty().get();
    if (changed != null && changed.place().equals(model.place())) {
      stage.leadTo(changed.id());
    }
  }

  void showTime() {
    rail.showTime();
    room.showTime();
    // Reading it makes the property tell of its next change too.
    model.moving().secondsHereProperty().get();
  }

  private void offer() {
    bottom.show(desk.next(stage.nextDeed()));
  }

  private @Nullable Node focused() {
    return stage.getScene() == null ? null : stage.getScene().getFocusOwner();
  }
}
