package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing what the workshop is called, of whom, when and with whom, after it began. */
class DetailsJourneyTest extends ConsoleJourney {
  private WorkshopInfo before;

  @BeforeEach
  void openTheWorkshop() {
    before = workshop.view().info();
    open(Language.EN);
    act(() -> stage().setWidth(1400));
  }

  private WorkshopInfo with(String title, String of, LocalDate day, List<RoleCount> roles) {
    return new WorkshopInfo(title, of, day, before.language(), roles, before.depth());
  }

  private Node focused() {
    return see(() -> Objects.requireNonNull(stage().getScene().getFocusOwner()));
  }

  @Test
  void titleOrganisationDateAndRolesAreChangedTogetherAndTakenBackByOneUndo() {
    press(before.title());
    fill("Title", "Another title");
    fill("Organisation", "Another house");
    fill("Date", "15 March 2026");
    press("Remove: " + before.roles().getFirst().role());
    press("Add: doctor");
    fill("Number of people: doctor", "3");
    press("Save");

    List<RoleCount> roles =
        Stream.concat(before.roles().stream().skip(1), Stream.of(new RoleCount("doctor", 3)))
            .toList();
    WorkshopInfo changed = with("Another title", "Another house", LocalDate.of(2026, 3, 15), roles);
    assertThat(workshop.view().info()).isEqualTo(changed);
    assertThat(words()).contains("Another title", "doctor").doesNotContain("Save");

    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(workshop.view().info()).isEqualTo(before);
    assertThat(words()).contains(before.title()).doesNotContain("Another title", "doctor");

    key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(workshop.view().info()).isEqualTo(changed);
  }

  @Test
  void withTheKeyboardAloneADateIsTypedAndEnterSavesIt() {
    act(() -> button("To all workshops").requestFocus());
    key(KeyCode.TAB);
    key(KeyCode.SPACE);
    assertThat(focused().getAccessibleText()).isEqualTo("Title");
    key(KeyCode.TAB);
    key(KeyCode.TAB);
    key(KeyCode.SHORTCUT, KeyCode.A);
    write("4-11-2026");
    key(KeyCode.ENTER);

    assertThat(workshop.view().info())
        .isEqualTo(
            with(before.title(), before.organisation(), LocalDate.of(2026, 11, 4), before.roles()));
    assertThat(focused()).isEqualTo(button(before.title()));
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndStaysThereUntilItIsRight() {
    press(before.title());
    fill("Title", "  ");
    fill("Date", "some day");
    press("Add: doctor");
    fill("Number of people: doctor", "many");
    press("Save");

    assertThat(words())
        .contains(
            "Give the workshop a title.",
            "Choose the day of the workshop, such as 23 November 2026.",
            "Fill in a number from 0 to 500.");
    assertThat(focused().getAccessibleText()).isEqualTo("Title. Give the workshop a title.");
    assertThat(workshop.view().info()).isEqualTo(before);
    assertThat(written("Number of people: doctor")).isEqualTo("many");
    assertThat(see(() -> ((DatePicker) lookup(".date-picker").query()).getEditor().getText()))
        .isEqualTo("some day");

    act(() -> ((TextInputControl) focused()).setText("A title"));
    press("Save");
    assertThat(workshop.view().info()).isEqualTo(before);
    key(KeyCode.ESCAPE);
    assertThat(words()).doesNotContain("Save");
    assertThat(workshop.view().info()).isEqualTo(before);
  }

  @Test
  void savingWhatIsAsItWasIsNoDeedAlsoWhereOneCameForWhoIsPresent() {
    long revision = workshop.view().identity().revision();
    press("Change who is present");
    press("Save");

    assertThat(workshop.view().identity().revision()).isEqualTo(revision);
  }

  @Test
  void onlyWhatWasChangedInTheFormIsChangedWhateverWasChangedMeanwhile() {
    press(before.title());
    act(() ->
        workshop.execute(
            new Command.Describe(
                with(before.title(), "Another house", before.date(), before.roles()))));
    fill("Title", "Another title");
    press("Save");

    assertThat(workshop.view().info())
        .isEqualTo(with("Another title", "Another house", before.date(), before.roles()));
  }

  @Test
  void whatWasTypedIsThereAgainAfterACrashAndSavedOrLetGo() {
    press(before.title());
    fill("Title", "Another title");
    fill("Date", "some day");
    press("Add: doctor");

    workshop = real.workshops.open(workshop.view().identity().id()).orElseThrow();
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    assertThat(workshop.view().info()).isEqualTo(before);
    press(before.title());
    assertThat(words()).contains("What stands here was typed earlier and is not saved yet.");
    assertThat(written("Title")).isEqualTo("Another title");
    assertThat(written("Number of people: doctor")).isEqualTo("1");
    assertThat(words()).contains("Choose the day of the workshop, such as 23 November 2026.");

    press("Back to what is saved");
    assertThat(written("Title")).isEqualTo(before.title());
    assertThat(words()).doesNotContain("What stands here was typed earlier and is not saved yet.");
    fill("Title", "A third title");
    press("Save");
    press("A third title");
    assertThat(words()).doesNotContain("What stands here was typed earlier and is not saved yet.");
    assertThat(workshop.view().info())
        .isEqualTo(with("A third title", before.organisation(), before.date(), before.roles()));
  }

  @Test
  void aRoleThatWasAddedIsOfferedAtTheItemAtHandAndNothingThatWasTypedThereIsLost() {
    goTo(Part.OBSERVATIONS, workshop.view().results().observations().getFirst().id());
    write("Reason", "Because");
    press(before.title());
    press("Add: doctor");
    press("Save");

    List<Object> offered =
        see(() -> List.copyOf(((ComboBox<?>) lookup(".combo-box").query()).getItems()));
    assertThat(offered).contains("doctor");
    assertThat(written("Reason")).isEqualTo("Because");
  }

  @Test
  void whoJoinsByPhoneChoosesFromTheRolesAsTheyAreByThen() {
    act(voting.life()::begin);
    act(() -> voting.act(lead -> lead.askRoles(before.roleNames())));
    asksFor(before.roleNames());
    press(before.title());
    assertThat(words())
        .contains(
            "Who joins by phone from now on chooses from these roles. A role that somebody chose"
                + " already stays in this session.");
    press("Add: doctor");
    press("Save");
    asksFor(workshop.view().info().roleNames());
    assertThat(workshop.view().info().roleNames()).endsWith("doctor");
  }

  private void asksFor(List<String> roles) {
    seen(session -> session.settings().roles().equals(roles));
  }

  private void fill(String name, String text) {
    act(() -> field(name).requestFocus());
    act(() -> field(name).setText(text));
  }

  private ButtonBase button(String name) {
    return see(() ->
        Accessibility.all(stage().getScene().getRoot()).stream()
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(
                button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow());
  }
}
