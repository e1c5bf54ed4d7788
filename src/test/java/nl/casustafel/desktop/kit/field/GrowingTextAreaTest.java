package nl.casustafel.desktop.kit.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.kit.WindowTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrowingTextAreaTest extends WindowTest {
  private GrowingTextArea area;
  private Button next;

  @BeforeEach
  void showArea() {
    show(() -> {
      area = new GrowingTextArea();
      next = new Button("next");
      return new VBox(area, next);
    });
  }

  @Test
  void itIsAsHighAsItsTextAndShrinksAgain() {
    act(() -> area.setText("one"));
    double oneLine = area.getHeight();
    act(() -> area.setText("one\ntwo\nthree\nfour\nfive"));
    double fiveLines = area.getHeight();
    act(() -> area.setText("one"));

    assertThat(fiveLines).isGreaterThan(oneLine * 2.5);
    assertThat(area.getHeight()).isCloseTo(oneLine, within(1.5));
  }

  @Test
  void aLongLineWrapsAndMakesItHigher() {
    double oneLine = area.getHeight();
    act(() -> area.setText("nobody reads them all, say so honestly ".repeat(12)));

    assertThat(area.getHeight()).isGreaterThan(oneLine * 2);
  }

  @Test
  void tabGoesOnInsteadOfWritingATab() {
    clickOn(area).write("why").type(KeyCode.TAB);

    assertThat(next.isFocused()).isTrue();
    assertThat(area.getText()).isEqualTo("why");
  }
}
