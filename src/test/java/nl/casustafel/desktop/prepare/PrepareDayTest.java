package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of the workshop, as typed. */
class PrepareDayTest extends PreparingWindow {
  private static final String ASKED = "Choose the day of the workshop, such as 23 November 2026.";

  @BeforeEach
  void open() {
    open(Cases.recruitment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-12-2026", "1 December 2026", "2026-12-01"})
  void aDayIsTypedInAFewWaysWithTheKeyboardAlone(String typed) {
    retype(typed);

    assertThat(model.details().dateProperty().get()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(see(() -> editor().getText())).isEqualTo("1 December 2026");
    assertThat(model.details().titleProperty().get())
        .isEqualTo("Selecting candidates, 1 December 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-11-2026", "soon", "12/2026"})
  void aDayThatDoesNotExistIsAskedForAndNothingBegins(String typed) {
    retype(typed);
    assertThat(words()).contains(ASKED);
    assertThat(see(() -> editor().getText())).isEqualTo(typed);

    act(() -> named("Begin").fire());
    assertThat(ledTo).isEmpty();
    assertThat(focused()).isSameAs(picker());
  }

  @Test
  void onceTheDayIsRightTheWorkshopBegins() {
    retype("soon");
    retype("2-3-2027");
    assertThat(words()).doesNotContain(ASKED);

    act(() -> named("Begin").fire());
    assertThat(ledTo)
        .singleElement()
        .extracting(prepared -> ((Prepared) prepared).info().date())
        .isEqualTo(LocalDate.of(2027, 3, 2));
  }

  private void retype(String typed) {
    act(() -> picker().requestFocus());
    press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
    write(typed);
    type(KeyCode.TAB);
    settle();
  }

  private DatePicker picker() {
    return lookup(".date-picker").queryAs(DatePicker.class);
  }

  private TextField editor() {
    return picker().getEditor();
  }
}
