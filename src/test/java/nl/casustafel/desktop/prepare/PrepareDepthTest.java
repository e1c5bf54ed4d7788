package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.question.Depth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How deep the workshop goes, chosen with the keyboard. */
class PrepareDepthTest extends PreparingWindow {

  @Test
  void everyArrowStaysAmongTheDepthsAndChoosesTheOneItComesTo() {
    open(Cases.recruitment());
    act(() -> radio("Core").requestFocus());
    for (KeyCode arrow : List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT)) {
      type(arrow);
      assertThat(focused()).isInstanceOfSatisfying(RadioButton.class, this::isChosen);
    }
    assertThat(model.depthProperty().get()).isEqualTo(Depth.CORE);
  }

  private void isChosen(RadioButton radio) {
    assertThat(radio.isSelected()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SHIFT", "CONTROL", "ALT", "COMMAND"})
  void anArrowWithAnotherKeyChoosesNothing(KeyCode with) {
    open(Cases.recruitment());
    act(() -> radio("Core").requestFocus());
    press(with, KeyCode.DOWN).release(KeyCode.DOWN, with);
    assertThat(model.depthProperty().get()).isEqualTo(Depth.CORE);
  }
}
