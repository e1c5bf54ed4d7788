package nl.casustafel.desktop.projector;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.util.Subscription;

/** Displays that come and go. */
final class Plugs implements ProjectorDisplays {
  private List<Rectangle2D> all;
  private final List<Runnable> listeners = new ArrayList<>();

  Plugs(Rectangle2D first) {
    all = List.of(first);
  }

  void plug(Rectangle2D... displays) {
    all = List.of(displays);
    listeners.forEach(Runnable::run);
  }

  /** Who would be told of the next. */
  List<Runnable> listeners() {
    return listeners;
  }

  @Override
  public List<Rectangle2D> all() {
    return all;
  }

  @Override
  public Subscription onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
