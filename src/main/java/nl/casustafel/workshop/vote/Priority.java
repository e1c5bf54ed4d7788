package nl.casustafel.workshop.vote;

import java.util.List;
import nl.casustafel.voting.PriorityTally;

/**
 * What the group put in order by giving dots.
 *
 * @param of {@link VoteSubject#RISKS} or {@link VoteSubject#OBSERVATIONS}
 */
public record Priority(String of, List<Round<PriorityTally>> rounds) {

  public Priority {
    rounds = List.copyOf(rounds);
  }
}
