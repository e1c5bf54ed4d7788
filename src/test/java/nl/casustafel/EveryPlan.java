package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.RiskRound;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Way;

/** All that can be planned for the time of a workshop, once at least; for tests. */
final class EveryPlan {
  private final Workshop workshop;
  private final String tag;

  EveryPlan(Workshop workshop, String tag) {
    this.workshop = workshop;
    this.tag = tag;
  }

  /** A workshop that was begun with an edition before it cannot have a programme. */
  void play(String ownObservation) {
    if (workshop.view().content().guide().reference().pace().isEmpty()) {
      return;
    }
    Programme programme =
        Programme.of(120, 12)
            .withObservation(new Pick(EveryDeed.FIRST, Way.VOTED))
            .withObservation(new Pick(ownObservation, Way.DISCUSSED))
            .withQuestion(new Pick("lb-basis", Way.DISCUSSED))
            .withFlow("flow-legal-basis")
            .withRisks(new RiskRound(5, 3));
    done(new Command.SetProgramme(programme));
    done(new Command.SetProgramme(programme.withoutQuestion("lb-basis")));
    workshop.undo();
    Place last = new Place(Part.OBSERVATIONS, EveryDeed.LAST);
    done(new Command.SkipItems(List.of(last), Skip.because("Geen tijd meer " + tag)));
    done(new Command.SkipItems(List.of(Place.of(Part.RISKS)), Skip.because("Volgende keer")));
    done(new Command.SkipItems(List.of(Place.of(Part.RISKS)), Skip.NONE));
  }

  private void done(Command command) {
    assertThat(workshop.execute(command)).isInstanceOf(Executed.Done.class);
  }
}
