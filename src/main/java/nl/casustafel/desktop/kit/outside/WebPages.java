package nl.casustafel.desktop.kit.outside;

import java.net.URI;

/** The system's own way with pages of the web. JavaFX thread only. */
public interface WebPages {

  /** Opens a page in the browser; where there is none, its address can be copied. */
  void open(URI page);
}
