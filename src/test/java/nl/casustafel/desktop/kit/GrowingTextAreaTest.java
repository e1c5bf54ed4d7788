package nl.casustafel.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrowingTextAreaTest extends WindowTest {
  private final List<String> written = new ArrayList<>();
  private GrowingTextArea area;
  private Button next;

  @BeforeEach
  void showArea() {
    show(() -> {
      area = new GrowingTextArea();
      next = new Button("next");
      return new VBox(area, next);
    });
    act(() -> area.onWritten(written::add));
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
  void leavingTheFieldHandsOverWhatWasWrittenOnce() {
    clickOn(area).write("why");
    clickOn(next);
    clickOn(area).clickOn(next);

    assertThat(written).containsExactly("why");
  }

  @Test
  void tabGoesOnInsteadOfWritingATab() {
    clickOn(area).write("why").type(KeyCode.TAB);

    assertThat(next.isFocused()).isTrue();
    assertThat(area.getText()).isEqualTo("why");
  }

  @Test
  void aTextShownFromOutsideIsNotHandedOver() {
    act(() -> area.show("stored before"));
    clickOn(area).clickOn(next);

    assertThat(written).isEmpty();
  }
}
