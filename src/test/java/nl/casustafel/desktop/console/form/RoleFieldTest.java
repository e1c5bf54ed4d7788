package nl.casustafel.desktop.console.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.kit.WindowTest;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A role that is chosen from a list, or written. */
class RoleFieldTest extends WindowTest {
  private final Workshop workshop =
      new RealCase().begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel model = new RealCase().model(workshop);
  private TextInputControl input;

  private static String reasoning(WorkshopView view) {
    return view.question("tr-told-ai").orElseThrow().answer().reasoning();
  }

  private Draft draft() {
    return RealCase.reasoning(model, "tr-told-ai");
  }

  @BeforeEach
  void showField() {
    show(() -> {
      Draft draft = draft();
      draft.textProperty().set("the FG of last year");
      draft.commit();
      DraftField field =
          DraftField.role(draft, "Who", List.of("doctor", "nurse"), new Texts(Language.EN));
      input = field.input();
      return new VBox(new Button("Before"), field, new Button("Behind"));
    });
    act(() -> lookup(".combo-box").queryAs(ComboBox.class).requestFocus());
  }

  @Test
  void escapeTakesNothingAwayThatWasWritten() {
    type(KeyCode.ESCAPE).type(KeyCode.TAB);
    settle();
    assertThat(see(() -> input.getText())).isEqualTo("the FG of last year");
    act(() -> lookup(".combo-box").queryAs(ComboBox.class).requestFocus());
    act(() -> input.setText("the works council"));
    type(KeyCode.ESCAPE).type(KeyCode.TAB);
    settle();
    assertThat(reasoning(workshop.view())).isEqualTo("the works council");
  }

  @Test
  void whatIsChosenFromTheListIsStoredAsTheFieldShowsIt() {
    type(KeyCode.F4).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    type(KeyCode.TAB);
    settle();
    assertThat(see(() -> input.getText())).isEqualTo("nurse");
    assertThat(reasoning(workshop.view())).isEqualTo("nurse");
  }
}
