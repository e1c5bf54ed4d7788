package nl.casustafel.desktop.console.rail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minutes of a part, changed in the agenda. */
class MinutesEditorTest extends WindowTest {
  private final RealCase real = new RealCase();
  private final ConsoleModel model =
      real.model(real.begin("recruitment-screening", Depth.FULL, Language.EN));

  @BeforeEach
  void openTheMinutesOfTheCase() {
    String sheet =
        Objects.requireNonNull(Rail.class.getResource("../console.css")).toExternalForm();
    show(() -> new VBox(new Rail(model, new Texts(Language.EN)), new Button("Elsewhere")), sheet);
    act(() -> lookup(".part-minutes").queryAs(Button.class).fire());
  }

  private TextField input() {
    return lookup(".minutes-editor .text-field").queryAs(TextField.class);
  }

  private void typed(String text) {
    act(() -> input().setText(text));
  }

  private int planned() {
    return model.view().agenda().lines().stream()
        .filter(line -> line.part().equals(Part.CASE))
        .mapToInt(Agenda.Line::plannedMinutes)
        .sum();
  }

  private boolean isOpen() {
    return lookup(".minutes-editor").tryQuery().isPresent();
  }

  private String said() {
    return see(() -> lookup(".minutes-editor .field-problem").queryAs(Label.class).getText());
  }

  @Test
  void digitsOfAnyScriptAreKeptOnEnter() {
    typed("٤٥");
    type(KeyCode.ENTER);
    settle();
    assertThat(planned()).isEqualTo(45);
    assertThat(isOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "12a,'This is no number of minutes, and it is not stored. Fill in a whole number such as 45.'",
    "+45,'This is no number of minutes, and it is not stored. Fill in a whole number such as 45.'",
    "601,Plan between 0 and 600 minutes.",
    "99999,Plan between 0 and 600 minutes."
  })
  void whatCannotBeKeptStaysAndIsSaidOnEnterAndOnLeaving(String typed, String why) {
    int before = planned();
    typed(typed);
    type(KeyCode.ENTER);
    settle();
    assertThat(said()).isEqualTo(why);
    typed(typed);
    type(KeyCode.TAB);
    settle();
    assertThat(see(() -> input().getText())).isEqualTo(typed);
    assertThat(said()).isEqualTo(why);
    assertThat(planned()).isEqualTo(before);
  }

  @Test
  void whoGoesElsewhereKeepsThemToo() {
    typed("50");
    type(KeyCode.TAB);
    settle();
    assertThat(planned()).isEqualTo(50);
  }

  @Test
  void escapeLeavesThemAsTheyWere() {
    int before = planned();
    typed("55");
    type(KeyCode.ESCAPE);
    settle();
    assertThat(isOpen()).isFalse();
    assertThat(planned()).isEqualTo(before);
    assertThat(model.view().identity().canUndo()).isFalse();
  }
}
