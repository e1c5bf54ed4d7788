package nl.casustafel.desktop.shell;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.collections.FXCollections;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import nl.casustafel.desktop.kit.Paragraph;
import nl.casustafel.desktop.kit.field.GrowingTextArea;
import nl.casustafel.desktop.kit.look.Look;

/**
 * Makes one control of each kind that later screens consist of, unseen, while people look at the
 * first screen. The first of a kind takes far longer than the next, since its classes are loaded
 * with it. One control a few frames, so that the window answers in between. JavaFX thread only.
 */
public final class WarmUp extends AnimationTimer {
  private static final int FRAMES_BETWEEN = 3;

  private final Queue<Supplier<Node>> coming = new ArrayDeque<>(kinds());
  private final Group root = new Group();
  private final Runnable done;
  private int frames;

  private WarmUp(Look look, Runnable done) {
    this.done = done;
    look.dress(new Scene(root), List.of());
  }

  /**
   * Begins; it ends by itself within a second or two.
   *
   * @param done called at the end
   */
  public static void begin(Look look, Runnable done) {
    new WarmUp(look, done).start();
  }

  // The simple ones first, so that what all have in common does not come with a large one.
  private static List<Supplier<Node>> kinds() {
    return List.of(
        Hyperlink::new,
        ToggleButton::new,
        CheckBox::new,
        TextField::new,
        () -> new ScrollPane(new Paragraph("1")),
        GrowingTextArea::new,
        () -> new ListView<>(FXCollections.observableArrayList("1")),
        WarmUp::editableChoice,
        DatePicker::new,
        ProgressBar::new);
  }

  private static Node editableChoice() {
    ComboBox<String> choice = new ComboBox<>();
    choice.setEditable(true);
    return choice;
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames % FRAMES_BETWEEN != 0) {
      return;
    }
    Supplier<Node> next = coming.poll();
    if (next == null) {
      stop();
      done.run();
    } else {
      root.getChildren().setAll(next.get());
      root.applyCss();
      root.layout();
    }
  }
}
