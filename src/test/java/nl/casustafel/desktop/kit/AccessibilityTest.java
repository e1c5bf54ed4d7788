package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The check that all screens rely on finds what it is there to find. */
class AccessibilityTest extends WindowTest {

  @Test
  void aControlWithoutANameIsFound() {
    VBox box = show(() -> new VBox(new Button("Named"), new Button(), new TextField()));

    assertThat(Accessibility.nameless(box)).hasSize(2);
  }

  @Test
  void aTextThatIsCutIsFound() {
    HBox box =
        show(() -> {
          Label label = new Label("A sentence that needs more room than it gets");
          label.setMaxWidth(60);
          return new HBox(label);
        });

    assertThat(Accessibility.cut(box)).hasSize(1);
  }
}
