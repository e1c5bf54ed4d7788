package nl.casustafel.desktop.console;

import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import nl.casustafel.desktop.console.rail.Rail;
import nl.casustafel.desktop.console.room.RoomColumn;

/** Folds the columns where the window is too narrow for them, measured in letters of its text. */
final class ColumnFolding {
  /** The size of plain text at 100 %. */
  private static final double PLAIN = 15;

  private static final double ROOM_NEEDS = 1100;
  private static final double WORDS_NEED = 960;
  private static final double NAMES_NEED = 900;

  private final BorderPane frame;
  private final Rail rail;
  private final RoomColumn room;
  private final Consumer<Boolean> roomFolded;
  private boolean folded;
  private boolean namesFolded;
  private double asPlain = Double.MAX_VALUE;

  ColumnFolding(BorderPane frame, Rail rail, RoomColumn room, Consumer<Boolean> roomFolded) {
    this.frame = frame;
    this.rail = rail;
    this.room = room;
    this.roomFolded = roomFolded;
    frame.setLeft(rail);
    frame.setRight(room);
  }

  /**
   * Folds what does not fit.
   *
   * @param textSize of plain text in the window, in pixels
   */
  void fit(double width, double textSize) {
    if (width <= 0) {
      return;
    }
    asPlain = width * PLAIN / textSize;
    namesFolded = asPlain < NAMES_NEED;
    rail.showIconsOnly(namesFolded);
    if (asPlain < ROOM_NEEDS != folded) {
      folded = !folded;
      frame.setRight(folded ? null : room);
      roomFolded.accept(folded);
    }
  }

  /** How wide a window with plain text would be that has as much room. */
  double asPlain() {
    return asPlain;
  }

  /** Whether there is room for symbols only. */
  boolean namesFolded() {
    return namesFolded;
  }

  /** Whether a button that has a picture or a key has no room for words too. */
  boolean wordsFolded() {
    return asPlain < WORDS_NEED;
  }

  /** Shows or hides the room column where it is folded. */
  void toggleRoom() {
    frame.setRight(frame.getRight() == null ? room : null);
  }
}
