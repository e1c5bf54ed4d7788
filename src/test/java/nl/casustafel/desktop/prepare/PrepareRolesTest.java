package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.change.RoleCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is present: roles and how many of each. */
class PrepareRolesTest extends PreparingWindow {

  @BeforeEach
  void open() {
    open(Cases.recruitment());
  }

  @Test
  void withTheKeyboardAloneARoleIsWrittenCountedAndTakenAway() {
    tabTo("Add a role");
    type(KeyCode.SPACE);
    write("planner").type(KeyCode.TAB).type(KeyCode.UP).type(KeyCode.UP);
    settle();
    assertThat(words()).contains("3 people");

    type(KeyCode.TAB);
    assertThat(nameOf(focused())).isEqualTo("Remove: planner");
    type(KeyCode.SPACE);
    settle();
    assertThat(words()).contains("Nobody yet");
    assertThat(model.details().roles()).isEmpty();
  }

  @Test
  void aRoleThatIsOfferedOftenIsOnePressAndItsNumberComesNext() {
    act(() -> named("Add: works council").fire());

    assertThat(nameOf(focused())).isEqualTo("Number of people: works council");
    assertThat(suggestions()).doesNotContain("works council");
    act(() -> named("Remove: works council").fire());
    assertThat(suggestions()).contains("works council");
  }

  @Test
  void everyoneOfEveryRoleIsCounted() {
    add("doctor", "12");
    add("nurse", "30");
    add("chair", "0");

    assertThat(words()).contains("42 people");
    act(() -> named("Begin").fire());
    assertThat(roles())
        .containsExactly(
            new RoleCount("doctor", 12), new RoleCount("nurse", 30), new RoleCount("chair", 0));
  }

  @Test
  void aNumberThatIsNoneIsSaidAtItsRoleAndNobodyIsCountedForIt() {
    add("doctor", "2");
    add("nurse", "many");
    assertThat(words()).contains("2 people", "Fill in a number from 0 to 500.");

    act(() -> named("Begin").fire());
    assertThat(ledTo).isEmpty();
    assertThat(nameOf(focused())).isEqualTo("Number of people: nurse");

    write("3");
    act(() -> ((TextField) focused()).setText("3"));
    assertThat(words()).contains("5 people").doesNotContain("Fill in a number from 0 to 500.");
  }

  @Test
  void aRoleThatIsTooLongIsSaid() {
    add("n".repeat(201), "1");
    assertThat(words()).contains("Use at most 200 characters.");

    act(() -> named("Begin").fire());
    assertThat(ledTo).isEmpty();
  }

  @Test
  void aLineLeftEmptyIsPassedOver() {
    act(() -> named("Add a role").fire());
    add("doctor", "1");
    act(() -> named("Begin").fire());

    assertThat(roles()).containsExactly(new RoleCount("doctor", 1));
  }

  @Test
  void afterTakingOneAwayTheFocusIsOnTheNextAndAtLastNowhereInTheLines() {
    add("doctor", "1");
    add("nurse", "1");
    add("chair", "1");
    act(() -> named("Remove: nurse").fire());
    assertThat(((TextField) focused()).getText()).isEqualTo("chair");

    act(() -> named("Remove: chair").fire());
    assertThat(((TextField) focused()).getText()).isEqualTo("doctor");
    act(() -> named("Remove: doctor").fire());
    assertThat(lookup(".role-line").tryQuery()).isEmpty();
  }

  @Test
  void theRolesStayWhenTheWindowSpeaksAnotherLanguage() {
    add("doctor", "4");
    act(screen::left);
    show(
        () -> {
          screen = screen(model, Language.NL, ledTo);
          return screen.root();
        },
        stylesheet());

    assertThat(words()).contains("4 personen");
    act(() -> named("Beginnen").fire());
    assertThat(roles()).containsExactly(new RoleCount("doctor", 4));
  }

  private void add(String role, String count) {
    act(() -> named("Add a role").fire());
    act(() -> model.details().roles().getLast().roleProperty().set(role));
    act(() -> model.details().roles().getLast().countProperty().set(count));
  }

  private List<RoleCount> roles() {
    assertThat(ledTo).hasSize(1);
    return ((Prepared) ledTo.getFirst()).info().roles();
  }
}
