package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.casustafel.workshop.plan.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them while a workshop is prepared. */
class PrepareNumbersTest extends PreparingWindow {
  private static final String ASKED = "Fill in a number of minutes from 0 to 600.";

  @BeforeEach
  void openAtTheMinutesOfRisks() {
    open(Cases.recruitment());
    act(() -> model.programme().choose(Programme.NONE));
    act(() -> minutes().requestFocus());
  }

  private TextField minutes() {
    return lookup(".number-field")
        .<TextField>match(field -> "Minutes for Risks found".equals(field.getAccessibleText()))
        .query();
  }

  private void typed(String text) {
    act(() -> minutes().setText(text));
    type(KeyCode.TAB);
    settle();
  }

  @ParameterizedTest
  @ValueSource(strings = {"45", " 45 ", "045", "٤٥", "४५", "４５", "45\n", "45\u2028"})
  void digitsOfAnyScriptAreUnderstoodAndShownAsTheyAreStored(String text) {
    typed(text);
    assertThat(see(() -> minutes().getText())).isEqualTo("45");
    assertThat(words()).doesNotContain(ASKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+3", "-3", "1.5", "601", "99999999999", "an hour", ""})
  void whatIsNoNumberStaysAndIsAskedFor(String text) {
    typed(text);
    assertThat(see(() -> minutes().getText())).isEqualTo(text);
    assertThat(words()).contains(ASKED);
    act(() -> named("Begin").fire());
    assertThat(ledTo).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SHIFT", "CONTROL", "ALT", "COMMAND"})
  void anArrowWithAnotherKeyDoesNotCount(KeyCode with) {
    String before = see(() -> minutes().getText());
    press(with, KeyCode.UP).release(KeyCode.UP, with);
    assertThat(see(() -> minutes().getText())).isEqualTo(before);
  }

  @Test
  void theArrowsOfTheNumericPadCountToo() {
    act(() -> minutes().setText("10"));
    type(KeyCode.KP_UP).type(KeyCode.KP_UP).type(KeyCode.KP_DOWN);
    assertThat(see(() -> minutes().getText())).isEqualTo("15");
  }
}
