package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextInputControl;
import nl.casustafel.desktop.kit.Accessibility;
import org.junit.jupiter.api.Test;

/** What the window is called, as one reads it in the taskbar and among the windows. */
class WindowTitleTest extends ContinuedWorkshop {
  private static final String WORKSHOP = "Recruitment pilot, region East";

  private String title() {
    return see(() -> stage().getTitle());
  }

  @Test
  void itNamesTheWorkshopAndTheScreenInTheLanguageOfTheWindowAndFollowsBoth() throws Exception {
    assertThat(title()).isEqualTo(WORKSHOP + " – Casustafel");
    press(WORKSHOP);
    act(() -> field("Title").setText("Recruitment pilot, region West"));
    press("Save");
    until(() -> title().equals("Recruitment pilot, region West – Casustafel"));
    home();
    until(() -> isShown("Start a workshop"));
    List<String> titles = new ArrayList<>(List.of(title()));
    for (String screen : List.of("Case library", "Settings", "NL", "Casusbibliotheek", "Begin")) {
      press(screen);
      titles.add(title());
    }
    assertThat(titles)
        .containsExactly(
            "Casustafel",
            "Case library – Casustafel",
            "Settings – Casustafel",
            "Instellingen – Casustafel",
            "Casusbibliotheek – Casustafel",
            "Casustafel");
    until(() -> isShown("Beginnen"));
    press("Beginnen");
    until(() -> title().equals("Nieuwe workshop – Casustafel"));
  }

  private TextInputControl field(String name) {
    return Accessibility.all(stage().getScene().getRoot()).stream()
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .filter(field -> name.equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field " + name));
  }
}
