package nl.casustafel.desktop.console.observation;

import java.util.List;
import nl.casustafel.desktop.console.voting.poll.VoteStep;
import nl.casustafel.guide.Guide;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;

/**
 * How the vote on an observation stands.
 *
 * @param rounds those in the record, in their order
 * @param treated whether the group concluded
 * @param step how far the vote by phone is
 */
record VoteStanding(
    List<Round<AgreementTally>> rounds, boolean treated, VoteStep step, Guide guide) {
  /** Whether there is a session for phones. */
  boolean withPhones() {
    return step != VoteStep.NO_SESSION;
  }

  /**
   * The number of the next round. One that was never revealed is not among them, and its number is
   * used nevertheless.
   */
  int following() {
    return rounds.isEmpty() ? 1 : rounds.getLast().number() + 1;
  }

  /** Whether there may be another round. */
  boolean mayFollow() {
    return following() <= Round.MOST;
  }

  /** Whether the last round was divided or spread, and there may be another. */
  boolean revoteProposed() {
    return !rounds.isEmpty()
        && mayFollow()
        && !treated
        && VoteReading.of(guide, rounds.getLast().tally()).revoteProposed();
  }

  /** Whether people vote by phone, or are about to see what they voted. */
  boolean phonesBusy() {
    return switch (step) {
      case OPEN, CLOSING, CLOSED, OPEN_ELSEWHERE, OPEN_BESIDE -> true;
      case NO_SESSION, READY, LEFT, VOTED, USED_UP, REVEALED -> false;
    };
  }

  /** Whether a vote by phone is still to be brought to its end. */
  boolean votingGoesOn() {
    return switch (step) {
      case OPEN, CLOSING, CLOSED, LEFT -> true;
      case NO_SESSION, OPEN_ELSEWHERE, OPEN_BESIDE, READY, VOTED, USED_UP, REVEALED -> false;
    };
  }
}
