package nl.casustafel.live.page;

import nl.casustafel.live.Hall;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.ObservationDecision;
import nl.casustafel.workshop.ObservationDecision.Outcome;
import nl.casustafel.workshop.VoteSubject;

/** Things that a facilitator puts to the vote. */
final class Scenes {
  private Scenes() {}

  /** Two observations hold, so that there are risks. */
  static void somethingHolds(Hall hall) {
    for (String id : new String[] {"obs-c1-1", "obs-c1-2"}) {
      hall.workshop.execute(
          new Command.DecideObservation(id, ObservationDecision.NONE.with(Outcome.HOLDS)));
    }
  }

  static void openQuestion(Hall hall) {
    String question =
        hall.workshop.view().results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .filter(asked -> asked.question().options().size() == 3)
            .findFirst()
            .orElseThrow()
            .question()
            .id();
    hall.session.facilitation().open(VoteSubject.question(question)).join();
  }

  static void openRisk(Hall hall) {
    String risk = hall.workshop.view().results().risks().getFirst().risk().id();
    hall.session.facilitation().open(VoteSubject.risk(risk)).join();
  }

  static void openDots(Hall hall, int dots, int most) {
    hall.session
        .facilitation()
        .open(VoteSubject.priority(VoteSubject.OBSERVATIONS), dots, most)
        .join();
  }

  static void reveal(Hall hall) {
    hall.closeRound();
    hall.session.facilitation().reveal().join();
  }
}
