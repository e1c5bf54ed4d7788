package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.text.Language;
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

  @Test
  void aTextThatAppearsWholeWhereThePointerRestsIsNotCut() {
    HBox box =
        show(() -> {
          Label label = new Label("A sentence that needs more room than it gets");
          label.setMaxWidth(60);
          Hint.show(label, "A sentence that needs more room than it gets");
          return new HBox(label);
        });

    assertThat(Accessibility.cut(box)).isEmpty();
  }

  @Test
  void aPictureOfAScreenWithAFlawIsRefusedAndSaysWhatIsWrong() {
    assertThatThrownBy(() ->
            Screenshots.take(
                "flaws",
                Language.EN,
                Look.USUAL,
                () -> {
                  Label cut = new Label("A sentence that needs more room than it gets");
                  cut.setMaxWidth(60);
                  Button wide = new Button("Wide");
                  wide.setMinWidth(3000);
                  return new VBox(cut, new TextField(), wide);
                }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("without a name: TextField")
        .hasMessageContaining("cut: A sentence that needs more room than it gets")
        .hasMessageContaining("has no room: Button");
  }
}
