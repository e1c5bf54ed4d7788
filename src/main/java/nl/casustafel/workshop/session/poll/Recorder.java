package nl.casustafel.workshop.session.poll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.ShiftMatrix;
import nl.casustafel.voting.Tally;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteReading;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** Puts rounds into the record of the workshop, and tells what stands there. */
public final class Recorder {
  private final Workshop workshop;

  public Recorder(Workshop workshop) {
    this.workshop = workshop;
  }

  /**
   * Records a closed round that somebody voted in; one that is recorded already stays as it is.
   *
   * @return refused where the record has no place for it, as after hands were counted there
   */
  public Deed record(HeldRound round, Rounds rounds, Assurance assurance) {
    int number = round.poll().round();
    Tally tally = round.box().tally();
    boolean recorded =
        Polls.recorded(workshop.view(), round.subject()).stream()
            .anyMatch(known -> known.number() == number && known.tally().equals(tally));
    if (recorded || round.stage() == Stage.OPEN || round.box().voters() == 0) {
      return new Deed.Done();
    }
    PhoneVote phones =
        new PhoneVote(round.turnoutWhenClosed(assurance), shift(round, rounds), byRole(round));
    Executed executed =
        workshop.execute(
            new Command.RecordVote(round.subject(), Round.ofPhones(number, tally, phones)));
    return switch (executed) {
      case Executed.Refused no -> new Deed.Refused(no.why());
      case Executed.Done ignored -> new Deed.Done();
    };
  }

  /** Whether a round was revealed once. */
  public boolean hasRecorded(HeldRound round) {
    return Polls.recorded(workshop.view(), round.subject()).stream()
        .anyMatch(known -> known.number() == round.poll().round());
  }

  /** Whether its place in the record is free: hands may have been counted there since. */
  public boolean canRecord(HeldRound round) {
    return Polls.recorded(workshop.view(), round.subject()).stream()
        .allMatch(known ->
            known.number() != round.poll().round() || known.tally().equals(round.box().tally()));
  }

  /** The rounds in the record that are revealed, as everybody may see them. */
  public List<RoundResult> results(VoteSubject subject, Rounds rounds) {
    int smallest = smallestShown();
    return Polls.recorded(workshop.view(), subject).stream()
        .filter(known -> {
          HeldRound held = rounds.of(subject.text(), known.number());
          return held == null || held.stage() == Stage.REVEALED || held.box().voters() == 0;
        })
        .map(known -> {
          int voters = known.tally().voters();
          return new RoundResult(known.number(), voters, voters >= smallest ? known.tally() : null);
        })
        .toList();
  }

  private static @Nullable ShiftMatrix shift(HeldRound round, Rounds rounds) {
    HeldRound before = rounds.of(round.subject().text(), round.poll().round() - 1);
    // How people moved tells what they voted before.
    return before != null
            && before.stage() == Stage.REVEALED
            && round.form() instanceof VoteForm.AgreementScale
        ? ShiftMatrix.between(before.box(), round.box())
        : null;
  }

  // All or none: from all but one role and the whole one could reckon out the one left out.
  private Map<String, Tally> byRole(HeldRound round) {
    Map<String, Integer> sizes = new HashMap<>();
    for (Ballot ballot : round.box().ballots().values()) {
      sizes.merge(ballot.role() == null ? "" : ballot.role(), 1, Integer::sum);
    }
    int smallest = smallestShown();
    boolean shown = sizes.size() > 1 && sizes.values().stream().allMatch(size -> size >= smallest);
    return shown ? round.box().byRole() : Map.of();
  }

  private int smallestShown() {
    return VoteReading.smallestShown(workshop.view().content().guide());
  }
}
