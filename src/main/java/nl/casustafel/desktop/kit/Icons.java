package nl.casustafel.desktop.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Line icons; they stand beside words and are silent for screen readers. */
public final class Icons {
  private Icons() {}

  public static FontIcon of(Ikon icon) {
    FontIcon shown = new FontIcon(icon);
    shown.getStyleClass().add("icon");
    shown.setAccessibleRole(AccessibleRole.NODE);
    return shown;
  }
}
