package nl.casustafel.desktop.console.voting.poll;

import javafx.beans.property.ReadOnlyBooleanProperty;
import nl.casustafel.desktop.kit.talk.TalkTimer;

/** The window for the room, as far as the console leads it. JavaFX thread only. */
public interface ProjectorControl {
  ReadOnlyBooleanProperty openProperty();

  ReadOnlyBooleanProperty blankProperty();

  /** Times a discussion for the room to see. */
  TalkTimer talk();

  /** Opens the window on the second display, or closes it. */
  void toggleOpen();

  /** Makes it black, or shows the workshop again. */
  void toggleBlank();

  /** Shows the QR code over the whole window, or the workshop again. */
  void toggleQr();
}
