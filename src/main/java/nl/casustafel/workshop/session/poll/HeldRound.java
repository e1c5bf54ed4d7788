package nl.casustafel.workshop.session.poll;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotBox;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** A round of this session with its ballots. Not for several threads at a time. */
public final class HeldRound {
  private final Poll poll;
  private final BallotBox box;
  private Stage stage;
  private @Nullable Instant closesAt;
  private boolean byItself;
  private boolean keptOpen;
  private boolean changed;
  private @Nullable Turnout turnout;
  private boolean locked;
  private final Map<TokenHash, BallotId> ballotIds = new HashMap<>();

  HeldRound(Poll poll, Stage stage) {
    this.poll = poll;
    this.box = new BallotBox(poll.form());
    this.stage = stage;
  }

  /** Names the round of a subject. */
  static String key(String subject, int round) {
    return subject + "/" + round;
  }

  String key() {
    return key(poll.subject().text(), poll.round());
  }

  public Poll poll() {
    return poll;
  }

  public VoteSubject subject() {
    return poll.subject();
  }

  VoteForm form() {
    return poll.form();
  }

  public BallotBox box() {
    return box;
  }

  public Stage stage() {
    return stage;
  }

  public @Nullable Instant closesAt() {
    return closesAt;
  }

  /**
   * Who could vote when it closed. Of a round that an earlier edition closed that is not known: at
   * least those who did.
   */
  public Turnout turnoutWhenClosed(Assurance chosen) {
    Turnout known = turnout;
    if (known != null) {
      return known.atLeast(box.voters());
    }
    Assurance sure = chosen == Assurance.LOCKED ? Assurance.OPEN : chosen;
    return new Turnout(sure, box.voters(), 0, 0);
  }

  /** Whether the moment of closing was set because all have voted. */
  public boolean byItself() {
    return byItself;
  }

  /** Whether it does not close by itself any more. */
  public boolean keptOpen() {
    return keptOpen;
  }

  /** Whether a vote came or changed since it was to close by itself. */
  public boolean changed() {
    return changed;
  }

  public void closesAt(@Nullable Instant when) {
    closesAt = when;
    byItself = false;
  }

  public void closesByItself(Instant when) {
    closesAt = when;
    byItself = true;
    changed = false;
  }

  public void keepOpen() {
    keptOpen = true;
    if (byItself) {
      closesAt(null);
    }
  }

  /** A vote came or changed. */
  void change() {
    changed = true;
  }

  public boolean hasVoted(TokenHash who, SessionKey key) {
    BallotId id = ballotIds.computeIfAbsent(who, token -> key.ballotId(token, subject().text()));
    return box.ballot(id).isPresent();
  }

  /** Takes a ballot out, and puts it back should that not be stored. */
  public void takeOut(BallotId id, Batch batch) {
    Ballot before = box.ballot(id).orElse(null);
    box.put(id, null);
    batch.add(
        new SessionWrite.BallotTakenBack(subject(), poll.round(), id), () -> box.put(id, before));
  }

  /** Whether nobody new could join ever since it was opened. */
  public boolean locked() {
    return locked;
  }

  public void locked(boolean since) {
    locked = since;
  }

  public void turnout(@Nullable Turnout when) {
    turnout = when;
  }

  /** Moves to a stage, and back should it not be stored. */
  public void move(Stage to, Batch batch) {
    Stage before = stage;
    Instant closing = closesAt;
    boolean alone = byItself;
    stage = to;
    closesAt(null);
    batch.add(
        new SessionWrite.RoundWrite(subject(), poll.round(), form(), to, turnout),
        () -> {
          stage = before;
          closesAt = closing;
          byItself = alone;
        });
  }
}
