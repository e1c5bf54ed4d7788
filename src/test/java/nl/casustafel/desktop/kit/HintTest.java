package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class HintTest extends WindowTest {
  private static final String ABOUT = ".about";

  private Button about;

  private void showAbout() {
    show(() -> {
      about = new Button("About");
      about.getStyleClass().add("about");
      return new VBox(40, new Label("Elsewhere"), about);
    });
    moveTo("Elsewhere");
    act(() -> Hint.show(about, "Who made this"));
  }

  private String words() {
    return see(() -> {
      Tooltip made = about.getTooltip();
      return made == null ? "" : made.getText();
    });
  }

  @Test
  void theWordsComeWithThePointerAndNotBefore() {
    showAbout();
    assertThat(words()).isEmpty();

    moveTo(ABOUT);
    settle();

    assertThat(words()).isEqualTo("Who made this");
  }

  @Test
  void wordsThatChangeWhileThePointerRestsAreTheNewOnes() {
    showAbout();
    moveTo(ABOUT);
    act(() -> Hint.show(about, "Who made this, and when"));
    assertThat(words()).isEqualTo("Who made this, and when");
  }

  @Test
  void wordsThatChangeBeforeThePointerComesAreTheNewOnes() {
    showAbout();
    act(() -> Hint.show(about, "Who made this, and when"));
    moveTo(ABOUT);
    settle();
    assertThat(words()).isEqualTo("Who made this, and when");
  }

  @Test
  void wordsThatAreTakenAwayDoNotComeBack() {
    showAbout();
    moveTo(ABOUT);
    act(() -> Hint.hide(about));
    moveTo("Elsewhere");
    moveTo(ABOUT);
    settle();
    assertThat(words()).isEmpty();
  }
}
