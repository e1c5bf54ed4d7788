package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.plan.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agenda and the depth, with pointer and keyboard. */
class PrepareAgendaTest extends PreparingWindow {

  @BeforeEach
  void open() {
    open(Cases.recruitment());
    act(() -> model.programme().choose(Programme.NONE));
  }

  @Test
  void theArrowKeysCountMinutesByFiveAndStopAtNone() {
    act(() -> risks().setText("7"));
    act(() -> risks().requestFocus());
    type(KeyCode.UP);
    assertThat(shown(risks())).isEqualTo("12");

    type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(shown(risks())).isEqualTo("0");
  }

  @Test
  void theArrowKeysStopAtTheMostAndMakeANumberOfWhatIsNone() {
    act(() -> risks().setText("598"));
    act(() -> risks().requestFocus());
    type(KeyCode.UP);
    assertThat(shown(risks())).isEqualTo("600");

    act(() -> risks().setText("a while"));
    assertThat(risks().getStyleClass()).contains("wrong");
    type(KeyCode.UP);
    assertThat(shown(risks())).isEqualTo("5");
    assertThat(risks().getStyleClass()).doesNotContain("wrong");
  }

  @Test
  void theTotalFollowsEveryKey() {
    int before = model.agenda().minutesInAll(Depth.CORE);
    act(() -> risks().requestFocus());
    type(KeyCode.UP);
    settle();

    assertThat(words()).contains(hours(before + 5)).doesNotContain(hours(before));
  }

  @Test
  void minutesThatAreNoNumberKeepTheWorkshopFromBeginningAndHaveTheFocus() {
    act(() -> risks().setText("a while"));
    act(() -> named("Begin").fire());

    assertThat(ledTo).isEmpty();
    assertThat(words()).contains("Fill in a number of minutes from 0 to 600.");
    assertThat(focused()).isSameAs(risks());

    act(() -> risks().setText("20"));
    act(() -> named("Begin").fire());
    assertThat(ledTo)
        .singleElement()
        .extracting(prepared -> ((Prepared) prepared).minutes())
        .isEqualTo(Map.of(Part.RISKS, 20));
  }

  @Test
  void theWayBackToTheProposalIsThereOnlyWhenSomethingWasChanged() {
    assertThat(proposeAgain().isVisible()).isFalse();
    String proposed = shown(risks());

    act(() -> risks().setText("599"));
    assertThat(proposeAgain().isVisible()).isTrue();
    act(() -> proposeAgain().fire());

    assertThat(shown(risks())).isEqualTo(proposed);
    assertThat(proposeAgain().isVisible()).isFalse();
  }

  @Test
  void changingTheDepthToAndFroKeepsTheMinutesTyped() {
    act(() -> risks().setText("33"));
    act(() -> radio("Full").fire());
    assertThat(shown(risks())).isNotEqualTo("33");

    act(() -> radio("Core").fire());
    assertThat(shown(risks())).isEqualTo("33");
  }

  @Test
  void everyDepthSaysItsQuestionsAndOneIsChosen() {
    for (Depth depth : Depth.values()) {
      DepthPlan plan = model.agenda().plan(depth);
      String elsewhere = plan.elsewhere() == 1 ? "1 question" : plan.elsewhere() + " questions";
      assertThat(words())
          .contains(plan.questions() + " questions in the room\n" + elsewhere + " before or after");
    }
    assertThat(List.of(radio("Main themes"), radio("Core"), radio("Full")))
        .extracting(radio -> radio.isSelected())
        .containsExactly(false, true, false);

    act(() -> radio("Full").fire());
    assertThat(model.depthProperty().get()).isEqualTo(Depth.FULL);
    assertThat(words())
        .contains(model.agenda().plan(Depth.FULL).questions() + " questions", "8 observations");
  }

  @Test
  void theArrowKeysChooseAnotherDepth() {
    act(() -> radio("Core").requestFocus());
    type(KeyCode.DOWN);
    settle();

    assertThat(model.depthProperty().get()).isEqualTo(Depth.FULL);
    assertThat(focused()).isSameAs(radio("Full"));
  }

  private TextField risks() {
    return lookup(".number-field")
        .<TextField>match(field -> "Minutes for Risks found".equals(field.getAccessibleText()))
        .query();
  }

  private String shown(TextField field) {
    return see(() -> field.getText());
  }

  private Hyperlink proposeAgain() {
    return lookup(".hyperlink")
        .<Hyperlink>match(link -> "Back to the proposal".equals(link.getText()))
        .query();
  }

  private static String hours(int minutes) {
    return minutes < 60
        ? minutes + " min"
        : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
  }
}
