package nl.casustafel.desktop.console.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountFieldTest extends WindowTest {
  private static final String SAID = "This is not counted. Fill in a whole number from 0 to 2,000.";

  private final IntegerProperty count = new SimpleIntegerProperty(7);
  private final List<Integer> entered = new ArrayList<>();
  private CountField field;

  @BeforeEach
  void showField() {
    show(() -> {
      field =
          new CountField(
              "Agree",
              count,
              new CountField.Bounds(0, 2000),
              new Texts(Language.EN),
              () -> entered.add(count.get()));
      return new VBox(field, new Button("Elsewhere"));
    });
    act(() -> field.focus());
  }

  private TextField input() {
    return lookup(".count-number").queryAs(TextField.class);
  }

  private String text() {
    return see(() -> input().getText());
  }

  private void typed(String text) {
    act(() -> input().replaceSelection(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", " 12", "012", "١٢", "۱۲", "１２", "12\n", "\u200F12"})
  void whatIsUnderstoodIsCountedAndShownAsItIsCountedOnceOneLeaves(String typed) {
    typed(typed);
    type(KeyCode.ENTER).type(KeyCode.TAB);
    assertThat(entered).containsExactly(12);
    assertThat(text()).isEqualTo("12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12a", "+3", "-3", "3.5", "2001", "12345678901234567890", "many", "½"})
  void whatIsNotUnderstoodStaysIsSaidAndCountsForNothing(String typed) {
    typed(typed);
    type(KeyCode.ENTER).type(KeyCode.TAB);
    assertThat(text()).isEqualTo(typed);
    assertThat(see(() -> field.problemProperty().get())).isEqualTo(SAID);
    assertThat(see(() -> input().getAccessibleText())).isEqualTo("Agree. " + SAID);
    assertThat(entered).isEmpty();
    assertThat(count.get()).isEqualTo(7);
  }

  @Test
  void nobodyIsNoughtAndOfTwoFieldsForOneNumberTheOtherFollows() {
    typed("");
    assertThat(count.get()).isZero();
    act(() -> count.set(9));
    assertThat(text()).isEqualTo("9");
    assertThat(field.isRead()).isTrue();
  }

  @Test
  void arrowsCountAndMendWhatIsNoNumber() {
    type(KeyCode.UP).type(KeyCode.KP_UP).type(KeyCode.DOWN);
    assertThat(text()).isEqualTo("8");
    typed("x");
    act(() -> input().setText("?"));
    type(KeyCode.UP);
    assertThat(text()).isEqualTo("9");
    assertThat(field.isRead()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"SHIFT", "CONTROL", "ALT", "COMMAND"})
  void anArrowWithAnotherKeyDoesNotCount(KeyCode with) {
    for (KeyCode arrow : List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.DOWN)) {
      press(with, arrow).release(arrow, with);
    }
    assertThat(count.get()).isEqualTo(7);
  }
}
