package nl.casustafel.desktop.kit.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** A set of colours. */
public enum Theme {
  LIGHT("colours-light.css"),
  DARK("colours-dark.css"),
  HIGH_CONTRAST("colours-contrast.css");

  private final String colours;

  Theme(String colours) {
    this.colours = colours;
  }

  /** The stylesheet that defines this theme's colours. */
  String colours() {
    return colours;
  }

  /** The style class of a scene's root in this theme. */
  public String styleClass() {
    return switch (this) {
      case LIGHT -> "theme-light";
      case DARK -> "theme-dark";
      case HIGH_CONTRAST -> "theme-contrast";
    };
  }

  /** The stylesheet below ours, as a resource's name. */
  String base() {
    return switch (this) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
    };
  }
}
