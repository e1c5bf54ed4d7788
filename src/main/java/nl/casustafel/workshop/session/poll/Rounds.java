package nl.casustafel.workshop.session.poll;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** The rounds of a session, of which one is at hand. Not for several threads at a time. */
public final class Rounds {
  private final Map<String, HeldRound> held = new LinkedHashMap<>();
  private @Nullable HeldRound current;

  public Rounds(SessionStore.Votes stored, WorkshopView view) {
    Map<String, HeldRound> boxes = new HashMap<>();
    for (SessionWrite.RoundWrite round : stored.rounds()) {
      HeldRound restored =
          new HeldRound(poll(view, round.subject(), round.round(), round.form()), round.stage());
      restored.turnout(round.turnout());
      boxes.put(restored.key(), restored);
      held.put(restored.key(), restored);
      current = restored;
    }
    for (SessionWrite.BallotWrite ballot : stored.ballots()) {
      HeldRound round = boxes.get(HeldRound.key(ballot.subject().text(), ballot.round()));
      if (round != null) {
        round.box().put(ballot.id(), ballot.ballot());
      }
    }
  }

  /** The round at hand; null while nothing was put to the vote. */
  public @Nullable HeldRound current() {
    return current;
  }

  public List<HeldRound> all() {
    return List.copyOf(held.values());
  }

  /** Whether nobody voted in a later round on the same subject. */
  public boolean isLast(HeldRound round) {
    return held.values().stream()
        .noneMatch(other ->
            other.subject().equals(round.subject())
                && other.poll().round() > round.poll().round()
                && other.box().voters() > 0);
  }

  /** The closed rounds that were left for another subject, and not voted anew on. */
  public List<HeldRound> left() {
    HeldRound now = current;
    return held.values().stream()
        .filter(round -> now == null || !round.subject().equals(now.subject()))
        .filter(round -> round.stage() == Stage.CLOSED && round.box().voters() > 0)
        .filter(this::isLast)
        .toList();
  }

  /** Comes back to a round that was left. */
  public void comeBackTo(HeldRound round, Batch batch) {
    HeldRound before = current;
    current = round;
    batch.takeBack(() -> current = before);
  }

  public @Nullable HeldRound of(String subject, int round) {
    return held.get(HeldRound.key(subject, round));
  }

  /** The number that the next round on a subject has. */
  int next(WorkshopView view, VoteSubject subject) {
    int recorded = Polls.recorded(view, subject).stream().mapToInt(Round::number).max().orElse(0);
    int here =
        held.values().stream()
            .filter(round -> round.subject().equals(subject) && round.box().voters() > 0)
            .mapToInt(round -> round.poll().round())
            .max()
            .orElse(0);
    return Math.max(recorded, here) + 1;
  }

  /** Opens the next round on a subject; null when there were as many as there may be. */
  public @Nullable HeldRound open(
      WorkshopView view, VoteSubject subject, VoteForm form, Batch batch) {
    int number = next(view, subject);
    if (number > Round.MOST) {
      return null;
    }
    HeldRound opened = new HeldRound(poll(view, subject, number, form), Stage.OPEN);
    HeldRound same = held.put(opened.key(), opened);
    HeldRound before = current;
    current = opened;
    batch.add(
        new SessionWrite.RoundWrite(subject, number, form, Stage.OPEN),
        () -> {
          current = before;
          if (same == null) {
            held.remove(opened.key());
          } else {
            held.put(opened.key(), same);
          }
        });
    return opened;
  }

  /** A vote of somebody who may vote. */
  public static VoteReply vote(HeldRound round, BallotId id, Cast cast, Batch batch) {
    Ballot before = round.box().ballot(id).orElse(null);
    if (round.stage() != Stage.OPEN) {
      return new VoteReply.Closed(before);
    }
    Vote vote = round.form().read(cast.value()).orElse(null);
    if (vote == null || cast.seq() < 1 || cast.seq() > VoteSlip.HIGHEST) {
      return new VoteReply.Malformed();
    }
    Ballot ballot = new Ballot(vote, cast.seq(), cast.role());
    Ballot stored = round.box().cast(id, ballot);
    if (stored.equals(ballot) && !ballot.equals(before)) {
      round.change();
      batch.add(
          new SessionWrite.BallotWrite(round.subject(), round.poll().round(), id, ballot),
          () -> round.box().put(id, before));
    }
    return new VoteReply.Saved(stored);
  }

  /** What a phone sent as its vote. */
  public record Cast(String value, long seq, @Nullable String role) {}

  private static Poll poll(WorkshopView view, VoteSubject subject, int number, VoteForm form) {
    return new Poll(subject, number, form, PollWording.of(view, subject, form));
  }
}
