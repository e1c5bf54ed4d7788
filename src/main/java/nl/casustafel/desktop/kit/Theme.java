package nl.casustafel.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** How the windows look. Each theme has colours of its own over a base of AtlantaFX. */
public enum Theme {
  LIGHT,
  DARK,
  HIGH_CONTRAST;

  /** The stylesheet that everything else is based on. */
  public String base() {
    return this == DARK
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }

  /** The style class on the root of a scene that names the theme's colours. */
  public String styleClass() {
    return switch (this) {
      case LIGHT -> "theme-light";
      case DARK -> "theme-dark";
      case HIGH_CONTRAST -> "theme-contrast";
    };
  }
}
