package nl.casustafel.rehearsal;

import java.util.List;
import nl.casustafel.voting.Vote;
import nl.casustafel.workshop.vote.VoteSubject;

/** How the simulated people vote: by their hands, or with phones. */
@FunctionalInterface
public interface VoteCollector {

  /**
   * Holds a round and has it recorded. Blocks until it is.
   *
   * @param votes one of each of the people, always in the same order
   */
  void collect(VoteSubject subject, int round, List<Vote> votes);
}
