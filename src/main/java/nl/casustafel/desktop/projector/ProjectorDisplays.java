package nl.casustafel.desktop.projector;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The displays that are connected. JavaFX thread only. */
public interface ProjectorDisplays {

  /** Where each display lies; at least one. */
  List<Rectangle2D> all();

  /** Calls when displays come or go. */
  Subscription onChange(Runnable listener);

  /** Those of this computer. */
  static ProjectorDisplays ofThisComputer() {
    return new ProjectorDisplays() {
      @Override
      public List<Rectangle2D> all() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
      }

      @Override
      public Subscription onChange(Runnable listener) {
        InvalidationListener changed = screens -> listener.run();
        Screen.getScreens().addListener(changed);
        return () -> Screen.getScreens().removeListener(changed);
      }
    };
  }
}
