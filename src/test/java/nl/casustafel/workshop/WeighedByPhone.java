package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;

/** Rounds in which five people weigh a risk by phone, for tests. */
final class WeighedByPhone {
  private WeighedByPhone() {}

  /** A round in which all five choose the same. */
  static Round<RiskTally> round(int number, int likelihood, int severity) {
    List<Integer> cells = new ArrayList<>(Collections.nCopies(16, 0));
    cells.set((likelihood - 1) * 4 + severity - 1, 5);
    return Round.ofPhones(
        number,
        new RiskTally(cells, 0),
        new PhoneVote(new Turnout(Assurance.OPEN, 5, 0, 0), null, Map.of()));
  }

  static Command recorded(String risk, Round<RiskTally> round) {
    return new Command.RecordVote(VoteSubject.risk(risk), round);
  }
}
