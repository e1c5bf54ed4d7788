package nl.casustafel.rehearsal;

import java.util.List;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotBox;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.vote.VoteSubject;

/** Counts raised hands, which only observations are voted on with. */
record Hands(Workshop workshop) implements VoteCollector {

  @Override
  public void collect(VoteSubject subject, int round, List<Vote> votes) {
    BallotBox box = new BallotBox(new VoteForm.AgreementScale());
    for (int i = 0; i < votes.size(); i++) {
      box.put(new BallotId(0, i), new Ballot(votes.get(i), 1, null));
    }
    if (box.tally() instanceof AgreementTally tally
        && workshop.execute(new Command.CountHands(subject.id(), round, tally))
            instanceof Executed.Refused refused) {
      throw new IllegalStateException(subject + " was refused: " + refused.reason());
    }
  }
}
