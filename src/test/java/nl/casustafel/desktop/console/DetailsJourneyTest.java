package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.RoleCount;
import nl.casustafel.workshop.WorkshopInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing what the workshop is called, of whom, when and with whom, after it began. */
class DetailsJourneyTest extends ConsoleJourney {

  @BeforeEach
  void openTheWorkshop() {
    open(Language.EN);
  }

  @Test
  void titleOrganisationDateAndRolesAreChangedTogetherAndTakenBackByOneUndo() {
    WorkshopInfo before = workshop.view().info();
    press("Details of the workshop");
    write("Title", "Another title");
    write("Organisation", "Another house");
    write("Date", "15 March 2026");
    press("Add a role");
    int last = before.roles().size() + 1;
    write("Role " + last, "arts");
    write("Number of people of role " + last, "3");
    press("Save");
    List<RoleCount> roles = new ArrayList<>(before.roles());
    roles.add(new RoleCount("arts", 3));
    assertThat(workshop.view().info())
        .isEqualTo(
            new WorkshopInfo(
                "Another title",
                "Another house",
                LocalDate.of(2026, 3, 15),
                before.language(),
                roles,
                before.depth()));
    assertThat(words()).contains("Another title");
    key(KeyCode.CONTROL, KeyCode.Z);
    assertThat(workshop.view().info()).isEqualTo(before);
  }

  @Test
  void aNumberThatIsNotUnderstoodStaysInTheFormAndNothingIsChanged() {
    WorkshopInfo before = workshop.view().info();
    press("Details of the workshop");
    press("Add a role");
    int last = before.roles().size() + 1;
    write("Role " + last, "arts");
    write("Number of people of role " + last, "some");
    press("Save");
    assertThat(words())
        .contains(
            "The number for “arts” was not understood. Nothing has changed yet. Write a whole"
                + " number, such as 3.");
    assertThat(workshop.view().info()).isEqualTo(before);
  }
}
