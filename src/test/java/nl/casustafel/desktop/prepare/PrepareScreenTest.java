package nl.casustafel.desktop.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Kept;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.plan.Programme;
import org.junit.jupiter.api.Test;

class PrepareScreenTest extends PreparingWindow {

  @Test
  void aFacilitatorPreparesAWorkshopWithTheKeyboardAlone() {
    open(Cases.recruitment());
    act(() -> model.programme().choose(Programme.NONE));
    act(() -> screen.firstFocus().requestFocus());
    press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
    write("Pilot").type(KeyCode.TAB).write("De Vaart");
    tabTo("Add: doctor");
    type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.UP);
    act(() -> radio("Core").requestFocus());
    type(KeyCode.UP);
    tabTo("Minutes for Risks found");
    type(KeyCode.UP);
    tabTo("Begin");
    type(KeyCode.SPACE);

    assertThat(ledTo)
        .containsExactly(
            new Prepared(
                new WorkshopInfo(
                    "Pilot",
                    "De Vaart",
                    Cases.DAY,
                    Language.EN,
                    List.of(new RoleCount("doctor", 3)),
                    Depth.MAIN_THEMES),
                Map.of(Part.RISKS, 10),
                Programme.NONE));
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndNothingBegins() {
    open(Cases.recruitment());
    act(() -> model.details().titleProperty().set(""));
    act(() -> named("Begin").fire());

    assertThat(ledTo).isEmpty();
    assertThat(words())
        .contains(
            "Give the workshop a title.",
            "Something is not filled in right yet: see the fields marked above.");
    assertThat(focused().getAccessibleText()).isEqualTo("Title. Give the workshop a title.");
  }

  @Test
  void aDayThatCannotBeReadIsAskedForAgain() {
    open(Cases.recruitment());
    TextField day = lookup(".date-picker .text-field").queryAs(TextField.class);
    act(day::requestFocus);
    act(() -> day.setText("some day"));
    act(() -> screen.firstFocus().requestFocus());

    assertThat(words()).contains("Choose the day of the workshop, such as 23 November 2026.");
  }

  @Test
  void theAgendaFollowsTheDepthAndAddsUpWhatIsTyped() {
    open(Cases.recruitment());
    act(() -> model.programme().choose(Programme.NONE));
    act(() -> model.depthProperty().set(Depth.MAIN_THEMES));
    act(() -> model.agenda().minutes(Depth.MAIN_THEMES, Part.CASE).set("600"));
    int all = model.agenda().minutesInAll(Depth.MAIN_THEMES);
    assertThat(words()).contains(all / 60 + " h " + all % 60 + " min");

    act(() -> model.agenda().minutes(Depth.MAIN_THEMES, Part.CASE).set("many"));
    assertThat(words()).contains("Fill in a number of minutes from 0 to 600.");

    Hyperlink back =
        lookup(".hyperlink")
            .<Hyperlink>match(link -> "Back to the proposal".equals(link.getText()))
            .query();
    act(back::fire);
    assertThat(words()).doesNotContain("Fill in a number of minutes from 0 to 600.");
  }

  @Test
  void rolesAreAddedCountedAndRemoved() {
    open(Cases.recruitment());
    act(() -> named("Add: privacy lawyer").fire());
    act(() -> named("Add a role").fire());
    write("cleaner");
    assertThat(words()).contains("2 people").doesNotContain("Nobody yet");
    assertThat(suggestions()).contains("doctor").doesNotContain("privacy lawyer");

    act(() -> named("Remove: cleaner").fire());
    assertThat(words()).contains("1 person");
    assertThat(focused()).isInstanceOf(TextField.class);
  }

  @Test
  void suggestionsSpeakTheLanguageOfTheWorkshop() {
    open(Cases.recruitment());
    act(() -> model.languageProperty().set(Language.NL));

    assertThat(suggestions()).contains("privacyjurist").doesNotContain("privacy lawyer");
    assertThat(((TextField) screen.firstFocus()).getText())
        .isEqualTo("Kandidaten selecteren, 23 november 2026");
  }

  @Test
  void anAddressInATitleGetsAFriendlyWarning() {
    open(Cases.recruitment());
    act(() -> model.details().titleProperty().set("Pilot of j.jansen@example.org"));

    assertThat(words()).anyMatch(said -> said.startsWith("This looks like an e-mail address"));
  }

  @Test
  void aCaseInOneLanguageSaysSoWhenTheWorkshopSpeaksAnother() {
    open(Cases.english());
    String asksAlso = "Also asks the questions that belong to: Selecting candidates.";
    assertThat(words()).contains(asksAlso).noneMatch(said -> said.contains("English only"));

    act(() -> model.languageProperty().set(Language.NL));

    assertThat(words()).anyMatch(said -> said.contains("written in English only"));
  }

  @Test
  void aHundredVisitsLeaveNothingThatListens() {
    open(Cases.recruitment());
    act(() -> model.details().add("arts"));

    assertThat(
            Kept.after(
                100,
                () -> {
                  PrepareScreen visit = screen(model, Language.NL, ledTo);
                  visit.shown();
                  visit.left();
                  return visit.root();
                }))
        .isZero();
  }

  @Test
  void everyControlHasANameAndEscapeGoesBack() {
    open(Cases.recruitment());
    act(() -> named("Add: doctor").fire());
    Accessibility.check(screen.root());

    act(() -> screen.back());
    assertThat(ledTo).containsExactly("cancel");
  }
}
