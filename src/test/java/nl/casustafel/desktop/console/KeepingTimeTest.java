package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.console.pace.AgendaForm;
import nl.casustafel.desktop.kit.Accessibility;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Skip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a group keeps to its time in the console: planned against spent, what is left on purpose. */
class KeepingTimeTest extends ConsoleJourney {
  private static final double WIDE = 1400;

  private void openPlanned() {
    plan();
    openWide(Language.EN);
  }

  private void plan() {
    Programme programme = workshop.view().offer().orElseThrow().propose(120, 12);
    workshop.execute(new Command.SetProgramme(programme));
    model = real.model(workshop);
  }

  private void openWide(Language language) {
    open(language);
    act(() -> stage().setWidth(WIDE));
  }

  private void late() {
    workshop.execute(new Command.MoveTo(Place.of(Part.CASE), 21 * 60));
    workshop.execute(new Command.MoveTo(new Place(Part.OBSERVATIONS, "obs-c2-1"), 0));
  }

  private Agenda agenda() {
    return workshop.view().agenda();
  }

  @Test
  void theColumnSaysWhenEachPartShouldEnd() {
    openPlanned();
    assertThat(words()).contains("On time", "until 10:57");
    assertThat(words().stream().filter(said -> said.startsWith("until "))).hasSize(7);
  }

  @Test
  void whoIsBehindLeavesWhatWeighsLeastWithOnePressAndTakesThatBackWithOneUndo() {
    late();
    openPlanned();
    assertThat(words())
        .contains("6 minutes behind", "Behind by 6 min: leave these 3 for afterwards?");
    press("Leave for afterwards");
    until(() -> agenda().skips().size() == 3);
    assertThat(agenda().skips().values()).containsOnly(Skip.because("No time left in the session"));
    key(KeyCode.SHORTCUT, KeyCode.Z);
    until(() -> agenda().skips().isEmpty());
  }

  @Test
  void whatIsAtHandIsLeftWithAReasonAndTreatedAfterAll() {
    openPlanned();
    Place here = new Place(Part.OBSERVATIONS, "obs-c2-1");
    act(() -> model.moveTo(here));
    press("Leave this for afterwards");
    act(() -> field("Why").setText("HR is not here"));
    press("Leave for afterwards");
    until(() -> agenda().skips().equals(Map.of(here, Skip.because("HR is not here"))));
    assertThat(words()).contains("Left for afterwards: HR is not here");
    press("Treat it now after all");
    until(() -> agenda().skips().isEmpty());
  }

  @Test
  void theAgendaIsChangedWhileTheWorkshopIsLedAndSaysWhatThatDoesToTheTime() {
    openPlanned();
    press("Agenda that fits the time");
    press("Time for the session: 60 min");
    until(() -> agenda().schedule().programme().minutes() == 60);
    int sum = agenda().schedule().timetable().orElseThrow().minutes();
    assertThat(words()).contains(sum + " of 60 min");
    act(() -> Accessibility.check(stage().getScene().getRoot()));
    press("Close");
    act(model::undo);
    until(() -> agenda().schedule().programme().minutes() == 120);
  }

  @Test
  void aDiscussionIsTimedAndGetsMoreTime() {
    openPlanned();
    press("2 min");
    assertThat(words()).contains("Discussion 2:00");
    press("+30 s");
    assertThat(words()).contains("Discussion 2:30");
    press("Stop the timer");
    assertThat(words()).noneMatch(said -> said.startsWith("Discussion "));
  }

  @Test
  void aWorkshopWithoutAProgrammeIsOfferedOne() {
    openWide(Language.EN);
    assertThat(words()).noneMatch(said -> said.startsWith("until "));
    press("Agenda that fits the time");
    press("Time for the session: 90 min");
    until(() -> agenda().schedule().programme().minutes() == 90);
    press("Close");
    assertThat(words()).contains("On time");
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT,100", "NL,DARK,100", "NL,HIGH_CONTRAST,100", "NL,LIGHT,200"})
  void picturesOfAGroupThatIsBehindAndOfItsAgenda(Language language, Theme theme, int percent) {
    late();
    plan();
    Look look = new Look(theme, percent);
    List<String> names = List.of("console-behind-" + percent, "console-agenda-" + percent);
    assertThat(Screenshots.take(names.getFirst(), language, look, () -> console(language), SHEET))
        .isNotEmptyFile();
    assertThat(
            Screenshots.take(
                names.getLast(),
                language,
                look,
                () -> {
                  Surroundings quiet = Surroundings.quiet(language);
                  quiet.layer.setContent(console(language));
                  AgendaForm.open(model, quiet.layer, new Texts(language));
                  return quiet.layer;
                },
                SHEET))
        .isNotEmptyFile();
  }
}
