package nl.casustafel.desktop.shell.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import nl.casustafel.desktop.kit.Screen;
import nl.casustafel.desktop.kit.dialog.DialogLayer;
import nl.casustafel.desktop.kit.dialog.Dialogs;
import nl.casustafel.desktop.kit.field.FieldMenu;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.text.Texts;
import org.jspecify.annotations.Nullable;

/** The one window: a destination, dialogs above it, and the look of both. JavaFX thread only. */
public final class MainWindow {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final List<String> FEATURES =
      List.of("home", "prepare", "console", "library", "report", "settings", "shell");

  private static final String APP = "Casustafel";

  private final Stage stage;
  private final WindowBar.Deeds deeds;
  private final BorderPane frame = new BorderPane();
  private final DialogLayer layer;
  private final Scene scene;
  private Texts texts;
  private WindowPlace opened = WindowPlace.usual(screenBounds());
  private @Nullable Function<Texts, Node> banner;
  private @Nullable Destination destination;
  private @Nullable Screen screen;
  private Subscription titled = Subscription.EMPTY;

  public MainWindow(Stage stage, Texts texts, WindowBar.Deeds deeds) {
    this.stage = stage;
    this.texts = texts;
    this.deeds = deeds;
    layer = new DialogLayer(texts);
    layer.setContent(frame);
    scene = new Scene(layer, WIDTH, HEIGHT);
    FieldMenu.serve(scene, this::texts);
    Locale.setDefault(texts.language().locale());
    stage.setScene(scene);
    entitle("");
    Dimension2D least = WindowPlace.least(screenBounds());
    stage.setMinWidth(least.getWidth());
    stage.setMinHeight(least.getHeight());
  }

  public void dress(Look look) {
    look.dress(scene, sheets());
  }

  /** Opens the window where it was the last time. */
  public void open(Path placeFile) {
    opened = WindowPlace.read(placeFile, screenBounds());
    stage.setX(opened.x());
    stage.setY(opened.y());
    stage.setWidth(opened.width());
    stage.setHeight(opened.height());
    stage.setMaximized(opened.maximized());
    stage.show();
  }

  /** Remembers where the window is; of one that fills the screen, where it was before. */
  public void remember(Path placeFile) {
    boolean fills = stage.isMaximized() || stage.isFullScreen();
    WindowPlace now =
        fills
            ? opened.maximized(stage.isMaximized())
            : new WindowPlace(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    now.write(placeFile);
  }

  private static Rectangle2D screenBounds() {
    return javafx.stage.Screen.getPrimary().getVisualBounds();
  }

  public void toFront() {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /** Goes somewhere else, once what is shown lets go. */
  public void go(Destination to) {
    leaveThen(() -> show(to));
  }

  /** Runs something once what is shown has stored what is under way. */
  public void leaveThen(Runnable then) {
    if (screen == null) {
      then.run();
    } else {
      screen.leave(then);
    }
  }

  /** Shows a destination without asking what is shown now. */
  public void show(Destination to) {
    Screen before = screen;
    destination = to;
    screen = null;
    frame.setTop(top(to));
    Screen next = to.builder().build(texts);
    screen = next;
    titled.unsubscribe();
    titled = next.title().subscribe(this::entitle);
    frame.setCenter(next.root());
    if (before != null) {
      before.left();
    }
    Node first = next.firstFocus();
    if (first != null) {
      first.requestFocus();
    }
    next.shown();
  }

  // One finds a window in the taskbar by what it begins with.
  private void entitle(String about) {
    stage.setTitle(about.isBlank() ? APP : texts.of(ShellText.WINDOW, about, APP));
  }

  private Node top(Destination to) {
    VBox top = new VBox();
    if (to.bar()) {
      top.getChildren().add(new WindowBar(texts, deeds));
    }
    if (banner != null) {
      top.getChildren().add(banner.apply(texts));
    }
    return top;
  }

  /** Shows something above every destination, or nothing any more. */
  public void banner(@Nullable Function<Texts, Node> above) {
    banner = above;
    if (destination != null) {
      frame.setTop(top(destination));
    }
  }

  public boolean hasBanner() {
    return banner != null;
  }

  /** Builds what is shown anew in another language. */
  public void speak(Texts other) {
    texts = other;
    // Calendars and numbers of controls follow it, and it is nowhere else to be told.
    Locale.setDefault(other.language().locale());
    layer.speak(other);
    if (destination != null) {
      show(destination);
    }
  }

  public Texts texts() {
    return texts;
  }

  public Dialogs dialogs() {
    return layer;
  }

  boolean dialogIsOpen() {
    return layer.isOpen();
  }

  @Nullable Screen screen() {
    return screen;
  }

  public Stage stage() {
    return stage;
  }

  Scene scene() {
    return scene;
  }

  private static List<String> sheets() {
    return FEATURES.stream()
        .flatMap(feature ->
            Stream.ofNullable(
                MainWindow.class.getResource(
                    "/nl/casustafel/desktop/" + feature + "/" + feature + ".css")))
        .map(Objects::requireNonNull)
        .map(Object::toString)
        .toList();
  }
}
