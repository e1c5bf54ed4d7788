package nl.casustafel.workshop.observation;

import java.util.Optional;
import nl.casustafel.guide.Guide;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.vote.VoteProposal;

/** What a vote proposes to conclude about an observation. Pure. */
public final class ProposedOutcome {
  private ProposedOutcome() {}

  /** Whether an observation holds: on which side of the scale the majority is. */
  public static Optional<VoteProposal<Outcome>> of(Guide guide, AgreementTally tally) {
    VoteProposal<Outcome> holds = VoteProposal.of(Outcome.HOLDS, tally.of(4) + tally.of(5), tally);
    VoteProposal<Outcome> not =
        VoteProposal.of(Outcome.DOES_NOT_HOLD, tally.of(1) + tally.of(2), tally);
    return (holds.votes() > not.votes() ? holds : not).ifMajority(guide);
  }
}
