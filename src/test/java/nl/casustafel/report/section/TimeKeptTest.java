package nl.casustafel.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.ReportParts;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Way;
import org.junit.jupiter.api.Test;

/** What was planned for the time, what it took, and what was left on purpose. */
class TimeKeptTest {
  private final Session session = Session.begun("chatlog-finetuning", Language.EN, Depth.CORE);

  private List<String> coverage() {
    return new ReportParts(session.report(Language.EN)).words("coverage");
  }

  @Test
  void theTimeThatThereWasIsHeldAgainstWhatWasChosenForIt() {
    Programme programme = session.view().offer().orElseThrow().propose(120, 12);
    session.execute(new Command.SetProgramme(programme));
    session.execute(new Command.MoveTo(Place.of(Part.OBSERVATIONS), 21 * 60));
    assertThat(coverage())
        .anyMatch(
            said -> said.startsWith("The session was planned for 120 minutes with 12 people; "))
        .contains("Break", "10 min", "21 min");
  }

  @Test
  void whatWaitsIsCountedAndWhatWasLeftOnPurposeHasItsReason() {
    session.execute(
        new Command.SetProgramme(
            Programme.of(60, 1).withObservation(new Pick("obs-c1-1", Way.VOTED))));
    session.execute(
        new Command.SkipItems(
            List.of(new Place(Part.OBSERVATIONS, "obs-c1-1"), Place.of(Part.RISKS)),
            Skip.because("The engineer was ill")));
    assertThat(coverage())
        .contains(
            "The session was planned for 60 minutes with 1 person; what was chosen for it takes "
                + "25 minutes. Not chosen for it, and waiting for afterwards: 5 observations, "
                + "16 questions for the room.",
            "What the group left for afterwards on purpose",
            "The engineer was ill");
  }

  @Test
  void aWorkshopWithoutAProgrammeSaysNothingOfIt() {
    assertThat(coverage())
        .noneMatch(said -> said.startsWith("The session was planned"))
        .doesNotContain("Break", "What the group left for afterwards on purpose");
  }
}
