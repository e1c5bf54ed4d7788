package nl.casustafel.desktop.shell;

import javafx.application.Platform;
import javafx.stage.Stage;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.text.Language;

/** Starts the toolkit and opens the window. */
public final class Launch {
  private Launch() {}

  /** Opens the window and returns; false when the toolkit finds no display. */
  public static boolean window(ShellServices services, Language language) {
    try {
      Platform.startup(
          () -> new Shell(new Stage(), services, language, Tasks.onVirtualThreads()).open());
      return true;
    } catch (UnsupportedOperationException noDisplay) {
      return false;
    }
  }
}
