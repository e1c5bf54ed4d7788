package nl.casustafel.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Whether a laid out window has room for everything that is in it. */
public final class Room {
  private static final double HAIR = 1;

  private Room() {}

  /**
   * What leaves the window, its card or the part that scrolls up and down only, and what buttons
   * say and do not show wholly.
   */
  public static List<String> lacking(Scene scene) {
    List<String> lacking = new ArrayList<>();
    Bounds window = scene.getRoot().localToScene(scene.getRoot().getLayoutBounds());
    look(scene.getRoot(), window, false, lacking);
    return lacking;
  }

  /** Which words and fields lie over others that share a surface with them. */
  public static List<String> overlapping(Scene scene) {
    List<Piece> pieces = new ArrayList<>();
    Bounds window = scene.getRoot().localToScene(scene.getRoot().getLayoutBounds());
    collect(scene.getRoot(), window, pieces);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (Piece other : pieces.subList(i + 1, pieces.size())) {
        if (overlap(pieces.get(i).at(), other.at())
            && !(shared(pieces.get(i).node(), other.node()) instanceof StackPane)) {
          found.add(name(pieces.get(i).node()) + " over " + name(other.node()));
        }
      }
    }
    return found;
  }

  /** Something to read or to fill in, and where it is seen. */
  private record Piece(Node node, Bounds at) {}

  private static void collect(Node node, Bounds clip, List<Piece> pieces) {
    if (!node.isVisible()) {
      return;
    }
    Bounds own = node.localToScene(node.getLayoutBounds());
    boolean says = node instanceof Labeled words && words.getText() != null;
    if ((says && !((Labeled) node).getText().isBlank()) || node instanceof TextInputControl) {
      pieces.add(new Piece(node, within(own, clip)));
    } else if (node instanceof Parent parent) {
      boolean clips = node instanceof ScrollPane || node instanceof ListView<?>;
      Bounds inside = clips ? within(own, clip) : clip;
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, inside, pieces));
    }
  }

  private static Bounds within(Bounds own, Bounds clip) {
    double left = Math.max(own.getMinX(), clip.getMinX());
    double top = Math.max(own.getMinY(), clip.getMinY());
    double right = Math.min(own.getMaxX(), clip.getMaxX());
    double bottom = Math.min(own.getMaxY(), clip.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static boolean overlap(Bounds one, Bounds other) {
    Bounds both = within(one, other);
    return both.getWidth() > 2 * HAIR && both.getHeight() > 2 * HAIR;
  }

  private static Node shared(Node one, Node other) {
    for (Node at = one; at.getParent() != null; at = at.getParent()) {
      for (Node too = other; too != null; too = too.getParent()) {
        if (at.getParent().equals(too)) {
          return too;
        }
      }
    }
    return one.getScene().getRoot();
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
    boolean pane = node instanceof ScrollPane || node instanceof ListView<?>;
    boolean sheet = pane || node.getStyleClass().contains("card");
    Bounds inside = sheet ? own : room;
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
