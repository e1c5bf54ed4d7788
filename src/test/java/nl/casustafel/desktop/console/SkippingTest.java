package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.plan.Skip;
import org.junit.jupiter.api.Test;

/** What a group leaves on purpose: never without a reason, and nothing that it worked on. */
class SkippingTest extends ConsoleJourney {
  private static final Place FIRST = new Place(Part.OBSERVATIONS, "obs-c2-1");
  private static final String WHY = "Write in a few words why this is skipped.";

  private void openPlanned() {
    workshop.execute(
        new Command.SetProgramme(workshop.view().offer().orElseThrow().propose(120, 12)));
    model = real.model(workshop);
    voting = room.model(workshop);
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    act(() -> model.moveTo(FIRST));
  }

  private Map<Place, Skip> skips() {
    return workshop.view().agenda().skips();
  }

  @Test
  void nothingIsLeftWithoutAReasonAndThatIsSaidWhereItIsAsked() {
    openPlanned();
    press("Leave this for afterwards");
    assertThat(written("Why")).isEqualTo("No time in the session");
    act(() -> field("Why").setText("  "));
    press("Leave for afterwards");
    assertThat(words()).contains(WHY);
    assertThat(skips()).isEmpty();
    assertThat(see(() -> field("Why. " + WHY).isFocused())).isTrue();
    act(() -> field("Why. " + WHY).setText("HR is not here"));
    press("Leave for afterwards");
    until(() -> skips().equals(Map.of(FIRST, Skip.because("HR is not here"))));
    assertThat(words()).doesNotContain(WHY);
  }

  @Test
  void whoThinksBetterOfItLeavesNothing() {
    openPlanned();
    press("Leave this for afterwards");
    key(KeyCode.ESCAPE);
    assertThat(words()).contains("Leave this for afterwards").doesNotContain("Why");
    assertThat(skips()).isEmpty();
  }

  @Test
  void whatTheGroupWorkedOnIsNotOfferedToBeLeft() {
    workshop.execute(
        new Command.DecideObservation(
            FIRST.item(),
            new ObservationDecision(
                ObservationDecision.Outcome.HOLDS, "It is so", "", "", "", null)));
    openPlanned();
    assertThat(words()).doesNotContain("Leave this for afterwards");
    act(model::next);
    assertThat(words()).contains("Leave this for afterwards");
  }

  @Test
  void whoIsAheadIsToldSoAndOfferedNothingToLeave() {
    workshop.execute(new Command.MoveTo(Place.of(Part.CASE), 60));
    openPlanned();
    assertThat(words())
        .contains("14 minutes ahead")
        .noneMatch(text -> text.startsWith("Behind by"))
        .doesNotContain("Leave for afterwards");
  }
}
