package nl.casustafel.desktop.shell;

import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import nl.casustafel.desktop.console.voting.ProjectorControl;

/** Joins the console to the window for the room. */
final class ProjectorLink implements ProjectorControl {
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();

  ProjectorLink(MainWindow window, Path placeFile) {}

  void follow(OpenWorkshop workshop, Predicate<KeyEvent> keys) {}

  void close() {}

  @Override
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty blankProperty() {
    return blank.getReadOnlyProperty();
  }

  @Override
  public void toggleOpen() {}

  @Override
  public void toggleBlank() {}

  @Override
  public void toggleQr() {}
}
