package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.casustafel.desktop.kit.Accessibility;
import org.junit.jupiter.api.Test;

/** Where a workshop is named, once somebody named it otherwise. */
class ChangedDetailsTest extends ContinuedWorkshop {
  private static final String BEFORE = "Recruitment pilot, region East";

  @Test
  void theRoomTheWindowAndTheListOfWorkshopsFollow() throws Exception {
    press("Projector");
    until(() -> words(projector()).contains(BEFORE));
    press(BEFORE);
    fill("Title", "Recruitment pilot, region West");
    fill("Organisation", "Another house");
    press("Save");

    until(() -> words(projector()).contains("Recruitment pilot, region West"));
    assertThat(words(stage())).contains("Recruitment pilot, region West").doesNotContain(BEFORE);

    home();
    until(() -> isShown("Start a workshop"));
    assertThat(words(stage()))
        .contains("Recruitment pilot, region West", "Another house")
        .doesNotContain(BEFORE);
  }

  private Stage projector() {
    return see(() ->
        Window.getWindows().stream()
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .filter(window -> !window.equals(stage()))
            .findFirst()
            .orElse(stage()));
  }

  private void fill(String name, String text) {
    act(() ->
        Accessibility.all(stage().getScene().getRoot()).stream()
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast)
            .filter(field -> name.equals(field.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field " + name))
            .setText(text));
  }
}
