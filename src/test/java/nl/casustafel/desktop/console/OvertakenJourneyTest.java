package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.change.WorkshopInfo;
import org.junit.jupiter.api.Test;

/** A console on a workshop that another program writes in too. */
class OvertakenJourneyTest extends ConsoleJourney {
  private static final String HAPPENED = "Another program has changed this workshop meanwhile";

  @Test
  void theWindowGoesOnFromWhatTheOtherStoredAndSaysSoUntilSomebodyHasSeenIt() {
    open(Language.EN);
    Workshop other = real.workshops.open(workshop.view().identity().id()).orElseThrow();
    WorkshopInfo info = other.view().info();
    other.execute(
        new Command.Describe(
            new WorkshopInfo(
                "Renamed elsewhere",
                info.organisation(),
                info.date(),
                info.language(),
                info.roles(),
                info.depth())));
    assertThat(words()).doesNotContain(HAPPENED);

    goTo(Part.OBSERVATIONS, workshop.view().results().observations().getFirst().id());
    assertThat(words()).contains(HAPPENED, "Renamed elsewhere").doesNotContain(info.title());

    press("Got it");
    assertThat(words()).doesNotContain(HAPPENED).contains("Renamed elsewhere");
  }
}
