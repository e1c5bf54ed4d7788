package nl.casustafel.workshop.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.Round;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Turnout;
import nl.casustafel.workshop.VoteSubject;
import nl.casustafel.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * All that a session knows, and the rules by which it changes. Used by the thread of the {@link
 * SessionQueue} alone.
 */
final class Desk {
  private final Workshop workshop;
  private final Clock clock;
  private final Guests guests;
  private final Rounds rounds;
  private final Suggestions suggestions;
  private final Recorder recorder;
  private final Presence presence = new Presence();
  private final AllVoted allVoted;
  private final RollCall rollCall;
  private SessionSettings settings;
  private long phoneRevision = 1;
  private boolean ended;

  Desk(Workshop workshop, Clock clock, SessionStore.Stored stored) {
    this.workshop = workshop;
    this.clock = clock;
    this.settings = stored.settings();
    this.guests = new Guests(stored.people());
    guests.offer(settings.roles());
    this.suggestions = new Suggestions(stored.people().suggestions());
    this.rounds = new Rounds(stored.votes(), workshop.view());
    this.recorder = new Recorder(workshop);
    this.allVoted = new AllVoted(clock, presence);
    this.rollCall = new RollCall(clock, guests, presence);
  }

  boolean ended() {
    return ended;
  }

  Guests guests() {
    return guests;
  }

  Suggestions suggestions() {
    return suggestions;
  }

  SessionSettings settings() {
    return settings;
  }

  @Nullable HeldRound current() {
    return rounds.current();
  }

  long phoneRevision() {
    return phoneRevision;
  }

  Presence presence() {
    return presence;
  }

  /** Whether a round closes by itself when all who are here have voted. */
  void closesByItself(boolean wanted) {
    allVoted.wanted(wanted);
  }

  /** Sees whether all who are here have voted, after something has changed. */
  AllVoted lookWhetherAllVoted(SessionKey key) {
    if (allVoted.look(rounds.current(), guests, key)) {
      phonesHaveNews();
    }
    return allVoted;
  }

  /** Phones have something new to ask for. */
  void phonesHaveNews() {
    phoneRevision++;
  }

  VoteReply vote(TokenHash who, BallotId id, VoteSlip slip, Batch batch) {
    Participant participant = guests.of(who);
    if (ended) {
      return new VoteReply.Ended();
    }
    if (participant == null) {
      return new VoteReply.NotJoined();
    }
    if (guests.shown(participant, batch).observer()) {
      return new VoteReply.Observing();
    }
    HeldRound round = rounds.of(slip.subject(), slip.round());
    return round == null
        ? new VoteReply.Unknown()
        : Rounds.vote(
            round, id, new Rounds.Cast(slip.value(), slip.seq(), participant.role()), batch);
  }

  /** Whether a phone has a vote in the round that is open. */
  boolean hasVoted(TokenHash who, SessionKey key) {
    HeldRound current = rounds.current();
    return current != null
        && current.stage() == Stage.OPEN
        && guests.of(who) != null
        && current.hasVoted(who, key);
  }

  /** Takes the vote of a phone out of the round that is open. */
  void takeBack(TokenHash who, SessionKey key, Batch batch) {
    HeldRound current = rounds.current();
    if (current != null) {
      current.takeOut(key.ballotId(who, current.subject().text()), batch);
      phonesHaveNews();
    }
  }

  /** Takes out phones, with their votes in the round that is open and what they suggest. */
  Deed takeOut(Set<TokenHash> phones, SessionKey key, Batch batch) {
    for (TokenHash phone : phones) {
      Participant guest = guests.of(phone);
      if (guest != null) {
        if (hasVoted(phone, key)) {
          takeBack(phone, key, batch);
        }
        suggestions.reject(key.ballotId(phone, Session.SUGGESTIONS), batch);
        guests.takeOut(guest, batch);
      }
    }
    return news();
  }

  Deed open(VoteSubject subject, int dots, int most, Batch batch) {
    HeldRound current = rounds.current();
    if (current != null && current.stage() == Stage.OPEN) {
      return Deed.refused(SessionText.STILL_OPEN);
    }
    VoteForm form = Polls.form(workshop.view(), subject, dots, most).orElse(null);
    if (form == null) {
      return Deed.refused(SessionText.NOTHING_TO_VOTE);
    }
    if (rounds.open(workshop.view(), subject, form, batch) == null) {
      return Deed.refused(SessionText.ROUNDS_USED, Round.MOST);
    }
    HeldRound opened = rounds.current();
    if (opened != null) {
      opened.locked(settings.locked());
    }
    return news();
  }

  /** Says that the round closes at a moment, unless somebody said so of a sooner one. */
  Deed closeBy(Instant when) {
    HeldRound current = rounds.current();
    Instant set = current == null || current.byItself() ? null : current.closesAt();
    return set != null && set.isBefore(when) ? new Deed.Done() : closeAt(when);
  }

  /** Says when the round closes; the caller sees to it that it does. */
  Deed closeAt(Instant when) {
    HeldRound current = rounds.current();
    if (current == null || current.stage() != Stage.OPEN) {
      return Deed.refused(SessionText.NOTHING_OPEN);
    }
    current.closesAt(when);
    return news();
  }

  /** More time: from the moment of closing when one is set, else from now. */
  Deed extend(Duration by) {
    HeldRound current = rounds.current();
    Instant from = current == null ? null : current.closesAt();
    return closeAt((from == null ? clock.instant() : from).plus(by));
  }

  /** Lets the round at hand close only when somebody says so. */
  Deed keepOpen() {
    HeldRound current = rounds.current();
    if (current == null || current.stage() != Stage.OPEN) {
      return Deed.refused(SessionText.NOTHING_OPEN);
    }
    current.keepOpen();
    return news();
  }

  /** Closes the round if it is still to be closed at that moment, not later or never. */
  void closeIfDue(Instant when, Batch batch) {
    HeldRound current = rounds.current();
    if (current != null && current.stage() == Stage.OPEN && when.equals(current.closesAt())) {
      close(current, batch);
    }
  }

  Deed reveal(Batch batch) {
    HeldRound current = rounds.current();
    if (current == null || current.stage() != Stage.CLOSED) {
      return Deed.refused(SessionText.NOTHING_CLOSED);
    }
    if (current.box().voters() == 0) {
      return Deed.refused(SessionText.NOBODY_VOTED);
    }
    return show(current, batch);
  }

  // Recorded first: what could not be recorded changes nothing, and has nothing to take back.
  private Deed show(HeldRound round, Batch batch) {
    Deed recorded = recorder.record(round, rounds, settings.assurance());
    if (recorded instanceof Deed.Refused) {
      return recorded;
    }
    if (round != rounds.current()) {
      rounds.comeBackTo(round, batch);
    }
    round.move(Stage.REVEALED, batch);
    return news();
  }

  /** Reveals the last round on a subject, also when it was left for another one. */
  Deed reveal(VoteSubject subject, Batch batch) {
    HeldRound current = rounds.current();
    if (current != null && current.subject().equals(subject)) {
      return reveal(batch);
    }
    if (isOpen(current)) {
      return Deed.refused(SessionText.STILL_OPEN);
    }
    return rounds.left().stream()
        .filter(round -> round.subject().equals(subject) && recorder.canRecord(round))
        .findFirst()
        .map(left -> show(left, batch))
        .orElseGet(() -> Deed.refused(SessionText.NOTHING_CLOSED));
  }

  Deed hide(Batch batch) {
    HeldRound current = rounds.current();
    if (current == null || current.stage() != Stage.REVEALED) {
      return Deed.refused(SessionText.NOT_REVEALED);
    }
    current.move(Stage.CLOSED, batch);
    return news();
  }

  Deed set(SessionSettings other, Batch batch) {
    SessionSettings before = settings;
    settings = other;
    guests.offer(other.roles());
    HeldRound current = rounds.current();
    if (current != null && current.stage() == Stage.OPEN && !other.locked()) {
      current.locked(false);
    }
    batch.add(new SessionWrite.SettingsWrite(other), () -> settings = before);
    return news();
  }

  RollCall rollCall() {
    return rollCall;
  }

  /** The people of another day, where nobody has said yet whether it is them again. */
  Optional<EarlierGathering> earlier() {
    return rollCall.earlier(isOpen(rounds.current()));
  }

  /** Goes on with the same people. */
  Deed goOn(Batch batch) {
    rollCall.goOn(batch);
    return news();
  }

  /** Counts anew who is here. A vote that is still open closes as it is: others were asked. */
  Deed countAnew(Batch batch) {
    HeldRound current = rounds.current();
    if (current != null && isOpen(current)) {
      close(current, batch);
    }
    rollCall.countAnew(batch);
    return news();
  }

  private static boolean isOpen(@Nullable HeldRound round) {
    return round != null && round.stage() == Stage.OPEN;
  }

  /** Offers other roles to those who join from now on, where they are asked for one. */
  void offer(List<String> roles, Batch batch) {
    SessionSettings other = settings.asking(guests.withChosen(roles));
    boolean asks = !ended && !settings.roles().isEmpty() && !roles.isEmpty();
    if (asks && !other.equals(settings)) {
      set(other, batch);
    }
  }

  Deed issue(Set<TokenHash> tickets, Batch batch) {
    guests.issue(tickets, batch);
    return new Deed.Done();
  }

  /**
   * Closes what is open and puts the vote at hand into the record: the end is its last word. What
   * was left before it was revealed is no result, and what was voted anew on neither. Where hands
   * were counted meanwhile, that count stays.
   */
  void windUp(Batch batch) {
    HeldRound current = rounds.current();
    if (current == null) {
      return;
    }
    if (isOpen(current)) {
      close(current, batch);
    }
    rounds.all().stream()
        .filter(round -> round.subject().equals(current.subject()))
        .filter(rounds::isLast)
        .forEach(round -> recorder.record(round, rounds, settings.assurance()));
  }

  void end() {
    ended = true;
    phonesHaveNews();
  }

  SessionView view(long revision, StoreFailure.@Nullable Reason trouble) {
    return new SessionView(
        revision,
        phoneRevision,
        settings,
        guests.attendance(presence.listening()),
        poll(),
        left(),
        suggestions.waiting(),
        trouble,
        ended);
  }

  private List<LeftVote> left() {
    return rounds.left().stream()
        .filter(round -> !recorder.hasRecorded(round))
        .map(round -> new LeftVote(round.subject(), round.poll().round(), round.box().voters()))
        .toList();
  }

  /** What one phone may know; it must have joined. */
  ParticipantView viewOf(Participant me, SessionKey key) {
    presence.asked(me.token(), clock.instant());
    HeldRound current = rounds.current();
    return new ParticipantView(
        phoneRevision,
        me,
        poll(),
        current == null
            ? null
            : current.box().ballot(key.ballotId(me.token(), current.subject().text())).orElse(null),
        suggestions.of(key.ballotId(me.token(), Session.SUGGESTIONS)));
  }

  private @Nullable PollView poll() {
    HeldRound current = rounds.current();
    if (current == null) {
      return null;
    }
    // The one place that decides what is secret.
    List<RoundResult> results =
        current.stage() == Stage.REVEALED ? recorder.results(current.subject(), rounds) : List.of();
    return new PollView(
        current.poll(),
        current.stage(),
        current.closesAt(),
        current.byItself(),
        current.box().voters(),
        turnout(current),
        results);
  }

  private Turnout turnout(HeldRound round) {
    Assurance chosen = settings.assurance();
    if (round.stage() != Stage.OPEN) {
      return round.turnoutWhenClosed(chosen);
    }
    // After a restart nobody can say any more whether it was locked all the time.
    boolean kept = chosen != Assurance.LOCKED || round.locked();
    return guests.turnout(kept ? chosen : Assurance.OPEN).atLeast(round.box().voters());
  }

  private void close(HeldRound round, Batch batch) {
    round.turnout(turnout(round));
    round.move(Stage.CLOSED, batch);
    phonesHaveNews();
  }

  private Deed news() {
    phonesHaveNews();
    return new Deed.Done();
  }
}
