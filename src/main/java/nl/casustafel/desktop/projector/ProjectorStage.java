package nl.casustafel.desktop.projector;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Where the projector stands: full screen on a display of its own, or as a window that can be
 * shared in a call.
 */
final class ProjectorStage {
  private static final double SHARE_OF_DISPLAY = 0.6;
  private static final Duration OPENING = Duration.seconds(1);
  private static final double SHAPE = 16.0 / 9;

  private final Stage stage = new Stage();
  private final Stage main;
  private final ProjectorDisplays displays;
  private final ChosenDisplay chosen;
  private Rectangle2D display = Rectangle2D.EMPTY;
  private boolean lost;

  ProjectorStage(Stage main, ProjectorDisplays displays, ChosenDisplay chosen, Scene scene) {
    this.main = main;
    this.displays = displays;
    this.chosen = chosen;
    stage.setScene(scene);
    stage.setMinWidth(320);
    stage.setMinHeight(180);
    stage.setFullScreenExitHint("");
    main.addEventFilter(MouseEvent.MOUSE_PRESSED, click -> stage.setAlwaysOnTop(false));
    // On a screen for a room an arrow is a blot.
    stage
        .fullScreenProperty()
        .subscribe(full -> scene.setCursor(full ? Cursor.NONE : Cursor.DEFAULT));
  }

  Stage stage() {
    return stage;
  }

  void open() {
    stage.getIcons().setAll(main.getIcons());
    Optional<Rectangle2D> own = chosen.choose(displays.all(), bounds(main));
    own.ifPresentOrElse(this::fill, this::standAsWindow);
    leaveKeyboard();
    // With the keyboard the console would come to the front and hide it; a click may do that.
    stage.setAlwaysOnTop(own.isEmpty());
    stage.show();
    // The facilitator goes on where they were.
    main.requestFocus();
  }

  /**
   * Gives the keyboard back when the system hands it to the window that opens, which some do only a
   * moment later; after that who clicks here has it.
   */
  private void leaveKeyboard() {
    Subscription taken =
        stage
            .focusedProperty()
            .subscribe(focused -> {
              if (focused) {
                main.requestFocus();
              }
            });
    PauseTransition opening = new PauseTransition(OPENING);
    opening.setOnFinished(event -> taken.unsubscribe());
    opening.play();
  }

  /** Goes to the next display, full screen, and is found there the next time. */
  void moveToNextDisplay() {
    List<Rectangle2D> all = displays.all();
    Rectangle2D now = stage.isFullScreen() ? display : ChosenDisplay.under(all, bounds(stage));
    Rectangle2D next = all.get((all.indexOf(now) + 1) % all.size());
    stage.setFullScreen(false);
    fill(next);
    chosen.remember(next);
  }

  boolean toggleFullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
    return true;
  }

  /** False when it was a window already. */
  boolean leaveFullScreen() {
    boolean full = stage.isFullScreen();
    stage.setFullScreen(false);
    return full;
  }

  /** A display came or went. */
  void displaysChanged() {
    if (!stage.isShowing()) {
      return;
    }
    List<Rectangle2D> all = displays.all();
    if (!lost && stage.isFullScreen() && !all.contains(display)) {
      lost = true;
      standAsWindow();
    } else if (lost && all.contains(display)) {
      // A cable that was loose.
      fill(display);
    }
  }

  private void fill(Rectangle2D whole) {
    lost = false;
    display = whole;
    place(whole);
    stage.setFullScreen(true);
    chosen.remember(whole);
  }

  /** On the display of the main window, in the corner that hides least of it. */
  private void standAsWindow() {
    stage.setFullScreen(false);
    Rectangle2D under = ChosenDisplay.under(displays.all(), bounds(main));
    double width = Math.rint(under.getWidth() * SHARE_OF_DISPLAY);
    double height = Math.rint(width / SHAPE);
    place(
        new Rectangle2D(
            under.getMaxX() - width,
            Math.max(under.getMinY(), under.getMaxY() - height),
            width,
            Math.min(height, under.getHeight())));
  }

  private void place(Rectangle2D where) {
    stage.setX(where.getMinX());
    stage.setY(where.getMinY());
    stage.setWidth(where.getWidth());
    stage.setHeight(where.getHeight());
  }

  private static Rectangle2D bounds(Stage window) {
    return new Rectangle2D(
        window.getX(), window.getY(), width(window.getWidth()), width(window.getHeight()));
  }

  // A window that was never shown has no size yet.
  private static double width(double size) {
    return Double.isNaN(size) ? 1 : Math.max(1, size);
  }
}
