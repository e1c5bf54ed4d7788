package nl.casustafel.workshop.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.guest.Guests;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.SessionQueue;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.HeldRound;
import nl.casustafel.workshop.session.poll.PhoneNews;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.session.poll.Recorder;
import nl.casustafel.workshop.session.poll.Rounds;
import nl.casustafel.workshop.session.poll.SessionText;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * What is put to the vote: opened, closed, revealed and recorded. Used by the thread of the {@link
 * SessionQueue} alone.
 */
final class RoundAtHand {
  private final Workshop workshop;
  private final Clock clock;
  private final Guests guests;
  private final Rounds rounds;
  private final Recorder recorder;
  private final Supplier<SessionSettings> settings;
  private final PhoneNews news;

  RoundAtHand(
      Workshop workshop,
      Clock clock,
      Guests guests,
      SessionStore.Votes stored,
      Supplier<SessionSettings> settings,
      PhoneNews news) {
    this.workshop = workshop;
    this.clock = clock;
    this.guests = guests;
    this.rounds = new Rounds(stored, workshop.view());
    this.recorder = new Recorder(workshop);
    this.settings = settings;
    this.news = news;
  }

  Rounds rounds() {
    return rounds;
  }

  Recorder recorder() {
    return recorder;
  }

  /** The round itself; null while nothing was put to the vote. */
  @Nullable HeldRound current() {
    return rounds.current();
  }

  boolean isOpen() {
    return isOpen(rounds.current());
  }

  /** Closes the round, if it is open, at once and as it is. */
  void closeAsItIs(Batch batch) {
    HeldRound current = rounds.current();
    if (current != null && isOpen(current)) {
      close(current, batch);
    }
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
      opened.locked(settings.get().locked());
    }
    return news.told();
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
    return news.told();
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
    return news.told();
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
    Deed recorded = recorder.record(round, rounds, settings.get().assurance());
    if (recorded instanceof Deed.Refused) {
      return recorded;
    }
    if (round != rounds.current()) {
      rounds.comeBackTo(round, batch);
    }
    round.move(Stage.REVEALED, batch);
    return news.told();
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
    return news.told();
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
    closeAsItIs(batch);
    rounds.all().stream()
        .filter(round -> round.subject().equals(current.subject()))
        .filter(rounds::isLast)
        .forEach(round -> recorder.record(round, rounds, settings.get().assurance()));
  }

  /** Who could vote in a round, as things stand or stood when it closed. */
  Turnout turnout(HeldRound round) {
    Assurance chosen = settings.get().assurance();
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
    news.more();
  }

  private static boolean isOpen(@Nullable HeldRound round) {
    return round != null && round.stage() == Stage.OPEN;
  }
}
