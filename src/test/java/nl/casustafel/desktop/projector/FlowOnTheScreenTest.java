package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.casustafel.desktop.kit.Screenshots;
import nl.casustafel.desktop.kit.look.Look;
import nl.casustafel.desktop.kit.look.Theme;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the room sees of a decision flow. */
class FlowOnTheScreenTest extends RoomScreen {
  private static final String SECRET = "Piet zei dat het niet klopt";

  private TreatedFlow at(String flow) {
    room.place = new Place(Part.FLOWS, flow);
    return room.workshop.view().flow(flow).orElseThrow();
  }

  private void answer(String flow, int which) {
    FlowStop here = at(flow).walk().here();
    int chosen = which % here.offered().size();
    assertThat(
            room.workshop.execute(
                new Command.WalkFlow(
                    flow,
                    here.where().at(),
                    here.answered(here.offered().get(chosen).id(), SECRET))))
        .isInstanceOf(Executed.Done.class);
  }

  @Test
  void theRoomReadsTheNodeItsAnswersAndTheWaySoFarAndNoReason() {
    answer("flow-output-person", 1);
    answer("flow-output-person", 1);

    assertThat(seen.show(room.viewWithoutPhones()).words())
        .contains(
            "Output about a person",
            "Question 3",
            "Is the statement in the training set?",
            "Yes, found",
            "No, and that was checked",
            "Cannot check",
            "The way so far",
            "Is the model demonstrably anonymous?",
            "No or not shown");
    assertThat(seen.everything()).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void theEndIsSaidInTheWordsForOutcomes() {
    answer("flow-output-person", 1);
    answer("flow-output-person", 1);
    answer("flow-output-person", 0);

    assertThat(seen.show(room.viewWithoutPhones()).words())
        .contains(
            "Outcome",
            "Likely not allowed as described",
            "As described here it is likely not allowed. It needs DPO or legal review.");
  }

  @ParameterizedTest
  @CsvSource({"NL,1920,1080", "EN,1280,720", "NL,1024,768"})
  void everyNodeOfEveryFlowFitsAndIsReadFromTheBack(Language language, int width, int height) {
    seen = new SeenFromTheRoom(language, Theme.LIGHT, room.clock, width, height);
    double smallest = 24.0 * Math.min(height / 1080.0, width / 1920.0);
    Random random = new Random(3);
    for (TreatedFlow flow : room.workshop.view().results().flows()) {
      for (int walk = 0; walk < 2; walk++) {
        while (!at(flow.id()).ended()) {
          seen.show(room.viewWithoutPhones());
          assertThat(seen.overflowing()).as(at(flow.id()).walk().here().node().id()).isEmpty();
          assertThat(seen.letters()).allMatch(text -> text.getFont().getSize() >= smallest - 0.5);
          answer(flow.id(), random.nextInt(5));
        }
        seen.show(room.viewWithoutPhones());
        assertThat(seen.overflowing()).as(at(flow.id()).walk().here().node().id()).isEmpty();
        FlowStop first = at(flow.id()).walk().question(0).orElseThrow();
        room.workshop.execute(new Command.WalkFlow(flow.id(), 0, first.answered("", "")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"EN,LIGHT", "NL,LIGHT", "NL,DARK", "NL,HIGH_CONTRAST"})
  void pictures(Language language, Theme theme) {
    for (int which : List.of(0, 2, 1, 2)) {
      answer("flow-model-user", which);
    }
    picture("task", language, theme);
    for (int which : List.of(0, 1)) {
      answer("flow-model-user", which);
    }
    picture("node", language, theme);
    answer("flow-model-user", 2);
    picture("outcome", language, theme);
  }

  private void picture(String name, Language language, Theme theme) {
    SeenFromTheRoom shown = new SeenFromTheRoom(language, theme, room.clock);
    shown.show(room.viewWithoutPhones());
    assertThat(
            Screenshots.take("projector-flow-" + name, language, new Look(theme, 100), shown.scene))
        .isNotEmptyFile();
  }
}
