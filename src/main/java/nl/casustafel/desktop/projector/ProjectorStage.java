package nl.casustafel.desktop.projector;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Where the projector stands: full screen on a display of its own, or as a window that can be
 * shared in a call.
 */
final class ProjectorStage {
  // Below the bar of the console and above its middle: what one presses to go on, and the buttons
  // of a dialog, stand lower.
  private static final double BAR = 0.08;
  private static final double SHARE = 0.42;
  private static final Dimension2D LEAST = new Dimension2D(320, 180);
  private static final Duration OPENING = Duration.seconds(1);
  private static final double SHAPE = 16.0 / 9;

  private final Stage stage = new Stage();
  private final Stage main;
  private final ProjectorDisplays displays;
  private final ChosenDisplay chosen;
  private Rectangle2D display = Rectangle2D.EMPTY;
  private Rectangle2D stood = Rectangle2D.EMPTY;
  private boolean lost;

  ProjectorStage(Stage main, ProjectorDisplays displays, ChosenDisplay chosen, Scene scene) {
    this.main = main;
    this.displays = displays;
    this.chosen = chosen;
    stage.setScene(scene);
    stage.setMinWidth(LEAST.getWidth());
    stage.setMinHeight(LEAST.getHeight());
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> keepPlace());
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

  /** Fills the display on which somebody put it, and is found there the next time. */
  boolean toggleFullScreen() {
    if (!leaveFullScreen()) {
      take(ChosenDisplay.under(displays.all(), bounds(stage)));
    }
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
    place(whole);
    take(whole);
  }

  private void take(Rectangle2D whole) {
    lost = false;
    display = whole;
    stage.setFullScreen(true);
    chosen.remember(whole);
  }

  /** Where somebody put it before, else where it hides nothing that one goes on with. */
  private void standAsWindow() {
    stage.setFullScreen(false);
    List<Rectangle2D> all = displays.all();
    boolean kept = stood.getWidth() > 0 && all.stream().anyMatch(one -> leavesRoom(one, stood));
    place(kept ? stood : free(ChosenDisplay.under(all, bounds(main))));
  }

  private static boolean leavesRoom(Rectangle2D display, Rectangle2D window) {
    return display.contains(window) && !display.equals(window);
  }

  /** At the right of a display, below the bar of a window that fills it and above its middle. */
  static Rectangle2D free(Rectangle2D display) {
    double height = Math.max(LEAST.getHeight(), Math.rint(display.getHeight() * SHARE));
    double width = Math.min(display.getWidth(), Math.rint(height * SHAPE));
    double y = Math.rint(display.getMinY() + display.getHeight() * BAR);
    return new Rectangle2D(display.getMaxX() - width, y, width, height);
  }

  private void keepPlace() {
    if (!stage.isFullScreen()) {
      stood = bounds(stage);
    }
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
