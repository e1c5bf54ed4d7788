package nl.casustafel.record;

import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Tally;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * A change that is written in another form than it has: rounds on observations were there before
 * votes by phone, and are written as they were then.
 */
sealed interface StoredForm {

  /** The change that it stands for. */
  Change change();

  /** The form in which a change is written: most have their own. */
  static Object of(Change change) {
    if (change instanceof Change.RoundSet set) {
      return of(set);
    }
    return change instanceof Change.RoundRemoved removed ? of(removed) : change;
  }

  static StoredForm of(Change.RoundSet set) {
    Round<?> round = set.round();
    return set.on().kind() == VoteSubject.Kind.OBSERVATION
            && round.tally() instanceof AgreementTally tally
        ? new ObservationRound(
            set.on().id(),
            new ObservationRound.Counted(
                round.number(),
                tally,
                round.byPhone() ? ObservationRound.Way.PHONES : ObservationRound.Way.SHOW_OF_HANDS,
                round.phones()))
        : new OtherRound(
            set.on(), new OtherRound.Counted(round.number(), round.tally(), round.phones()));
  }

  static StoredForm of(Change.RoundRemoved removed) {
    return removed.on().kind() == VoteSubject.Kind.OBSERVATION
        ? new ObservationRoundRemoved(removed.on().id(), removed.number())
        : new OtherRoundRemoved(removed.on(), removed.number());
  }

  /** A round on an observation: of agreement alone, so that its count needs no name. */
  record ObservationRound(String observation, ObservationRound.Counted round)
      implements StoredForm {
    enum Way {
      SHOW_OF_HANDS,
      PHONES
    }

    record Counted(int number, AgreementTally tally, Way way, @Nullable PhoneVote phones) {}

    @Override
    public Change change() {
      return new Change.RoundSet(
          VoteSubject.observation(observation),
          new Round<>(round.number, round.tally, round.phones));
    }
  }

  record ObservationRoundRemoved(String observation, int number) implements StoredForm {
    @Override
    public Change change() {
      return new Change.RoundRemoved(VoteSubject.observation(observation), number);
    }
  }

  /** A round on anything else. */
  record OtherRound(VoteSubject subject, OtherRound.Counted round) implements StoredForm {
    record Counted(int number, Tally tally, @Nullable PhoneVote phones) {}

    @Override
    public Change change() {
      return new Change.RoundSet(subject, new Round<>(round.number, round.tally, round.phones));
    }
  }

  record OtherRoundRemoved(VoteSubject subject, int number) implements StoredForm {
    @Override
    public Change change() {
      return new Change.RoundRemoved(subject, number);
    }
  }
}
