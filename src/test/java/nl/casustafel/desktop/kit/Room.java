package nl.casustafel.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Whether a laid out window has room for everything that is in it. */
public final class Room {
  private static final double HAIR = 1;

  private Room() {}

  /**
   * What leaves the window or the part of it that scrolls up and down only, and what buttons say
   * and do not show wholly.
   */
  public static List<String> lacking(Scene scene) {
    List<String> lacking = new ArrayList<>();
    Bounds window = scene.getRoot().localToScene(scene.getRoot().getLayoutBounds());
    look(scene.getRoot(), window, false, lacking);
    return lacking;
  }

  private static void look(Node node, Bounds room, boolean scrolls, List<String> lacking) {
    if (!node.isVisible() || node instanceof Shape || node instanceof Text) {
      return;
    }
    Bounds own = node.localToScene(node.getLayoutBounds());
    boolean beside = own.getMinX() < room.getMinX() - HAIR || own.getMaxX() > room.getMaxX() + HAIR;
    boolean above = own.getMinY() < room.getMinY() - HAIR || own.getMaxY() > room.getMaxY() + HAIR;
    if (own.getWidth() > 0 && own.getHeight() > 0 && (beside || (above && !scrolls))) {
      lacking.add(name(node) + " at " + words(own) + " has " + words(room));
      return;
    }
    if (node instanceof ButtonBase button && saysAll(button)) {
      said(button)
          .filter(shown -> !shown.equals(button.getText()))
          .forEach(shown -> lacking.add("“" + button.getText() + "” reads “" + shown + "”"));
    }
    if (node instanceof TextInputControl) {
      return;
    }
    boolean pane = node instanceof ScrollPane;
    Bounds inside = pane ? viewport((ScrollPane) node) : room;
    if (node instanceof Parent parent) {
      parent
          .getChildrenUnmodifiable()
          .forEach(child -> look(child, inside, scrolls || pane, lacking));
    }
  }

  /** Where one goes next may be a long text, whose beginning is enough. */
  private static boolean saysAll(ButtonBase button) {
    boolean goesOn = button.getStyleClass().contains("next-deed") && !button.isWrapText();
    return button.getText() != null && !button.getText().isEmpty() && !goesOn;
  }

  private static Bounds viewport(ScrollPane pane) {
    return pane.localToScene(pane.getLayoutBounds());
  }

  private static java.util.stream.Stream<String> said(ButtonBase button) {
    return button.getChildrenUnmodifiable().stream()
        .filter(child -> child instanceof Text && !child.equals(button.getGraphic()))
        .map(child -> ((Text) child).getText());
  }

  private static String name(Node node) {
    String said = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
    return node.getClass().getSimpleName() + node.getStyleClass() + said;
  }

  private static String words(Bounds at) {
    return Math.round(at.getMinX())
        + ","
        + Math.round(at.getMinY())
        + "–"
        + Math.round(at.getMaxX())
        + ","
        + Math.round(at.getMaxY());
  }
}
