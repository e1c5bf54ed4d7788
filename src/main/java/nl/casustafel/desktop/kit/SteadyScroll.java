package nl.casustafel.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what one looks at in its place while what is around it grows, shrinks or comes and goes: a
 * pane that scrolls knows only how far down it is. What has the keyboard counts first, then what
 * stands at the top. What is typed in stays in sight wholly.
 */
public final class SteadyScroll {
  private static final double HAIR = 0.5;
  private static final double SNAPPED = 1.5;

  private final ScrollPane pane;
  private final Runnable look = this::look;
  private @Nullable Node content;
  private @Nullable Node anchor;
  private double anchorAt;
  private boolean whole;
  private double offset;

  private SteadyScroll(ScrollPane pane) {
    this.pane = pane;
  }

  /** Keeps a pane steady that scrolls up and down. */
  public static void keep(ScrollPane pane) {
    SteadyScroll steady = new SteadyScroll(pane);
    pane.sceneProperty()
        .addListener((property, before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(steady.look);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(steady.look);
          }
        });
  }

  // After the layout and before it is drawn, so that nobody sees it jump and come back.
  private void look() {
    Node now = pane.getContent();
    if (now == null) {
      return;
    }
    if (now.equals(content) && offset > HAIR && isWhereItWas(now)) {
      comeBack(now);
    }
    remember(now);
  }

  /** Whether nobody scrolled: it is as far down as it was, or as there is room for now. */
  private boolean isWhereItWas(Node now) {
    return Math.abs(offset(now) - Math.min(offset, Math.max(0, room(now)))) < SNAPPED;
  }

  private double offset(Node now) {
    return pane.getVvalue() * Math.max(0, room(now));
  }

  private void comeBack(Node now) {
    Node kept = anchor;
    if (kept == null || !isWithin(kept, now)) {
      return;
    }
    Bounds at = boundsIn(now, kept);
    double wanted = at.getMinY() - anchorAt;
    double bottom = at.getMaxY() - height();
    if (whole && bottom > wanted && at.getHeight() < height()) {
      wanted = bottom;
    }
    double room = room(now);
    if (room > 0 && Math.abs(wanted - offset(now)) > HAIR) {
      pane.setVvalue(Math.clamp(wanted / room, 0, 1));
    }
  }

  private void remember(Node now) {
    content = now;
    offset = offset(now);
    anchor = anchorIn(now);
    Node kept = anchor;
    if (kept != null) {
      Bounds at = boundsIn(now, kept);
      anchorAt = at.getMinY() - offset;
      whole = anchorAt >= -HAIR && at.getMaxY() - offset <= height() + HAIR;
    }
  }

  private @Nullable Node anchorIn(Node now) {
    Scene scene = pane.getScene();
    Node focused = scene == null ? null : scene.getFocusOwner();
    if (focused != null && isWithin(focused, now) && isInSight(boundsIn(now, focused))) {
      return focused;
    }
    return topmost(now, now);
  }

  /** The smallest thing that stands at the top of what is in sight. */
  private Node topmost(Node within, Node now) {
    if (within instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child.isVisible() && child.isManaged() && isInSight(boundsIn(now, child))) {
          return topmost(child, now);
        }
      }
    }
    return within;
  }

  private boolean isInSight(Bounds at) {
    return at.getHeight() > 0 && at.getMaxY() > offset + HAIR && at.getMinY() < offset + height();
  }

  private double height() {
    return pane.getViewportBounds().getHeight();
  }

  private double room(Node now) {
    return now.getLayoutBounds().getHeight() - height();
  }

  private static Bounds boundsIn(Node content, Node node) {
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static boolean isWithin(Node node, Node content) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(content)) {
        return true;
      }
    }
    return false;
  }
}
