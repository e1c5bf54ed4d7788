package nl.casustafel.workshop.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.HeldRound;
import nl.casustafel.workshop.session.poll.SessionText;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * What the facilitator can do in a session. Stands in the same line as the votes, so that opening
 * and closing are in one order with them. Any thread; answers never fail.
 */
public final class Facilitation {
  /** How long before a round closes people see it coming. */
  public static final Duration COUNTDOWN = Duration.ofSeconds(5);

  public static final int MOST_TICKETS = 500;

  private final Session session;
  private final Desk desk;
  private final Session.Surroundings around;

  Facilitation(Session session, Desk desk, Session.Surroundings around) {
    this.session = session;
    this.desk = desk;
    this.around = around;
  }

  /** Opens the next round on a subject, which is not a priority. */
  public CompletableFuture<Deed> open(VoteSubject subject) {
    return open(subject, 0, 0);
  }

  /**
   * Opens the next round on a subject.
   *
   * @param dots for a priority how many dots one gives in all
   * @param most for a priority how many on one item
   */
  public CompletableFuture<Deed> open(VoteSubject subject, int dots, int most) {
    return act(batch -> desk.atHand().open(subject, dots, most, batch));
  }

  /**
   * Closes the round after {@link #COUNTDOWN} and {@link Session#GRACE}; one that closes sooner
   * already stays as it is.
   */
  public CompletableFuture<Deed> closeVoting() {
    return closeIn(COUNTDOWN);
  }

  /** Closes the round after so long and {@link Session#GRACE}, unless it closes sooner. */
  public CompletableFuture<Deed> closeIn(Duration time) {
    return act(batch -> timed(desk.atHand().closeBy(around.clock().instant().plus(time))));
  }

  /** Closes the round at once; {@link Session#GRACE} is left to votes that are on their way. */
  public CompletableFuture<Deed> closeNow() {
    return closeIn(Duration.ZERO);
  }

  /**
   * Says whether a round closes by itself, with a warning, when all who are here have voted. It
   * does not before this was said.
   */
  public CompletableFuture<Deed> closeByItself(boolean wanted) {
    return act(batch -> {
      desk.closesByItself(wanted);
      return new Deed.Done();
    });
  }

  /** The round at hand closes when somebody says so and not by itself. */
  public CompletableFuture<Deed> keepOpen() {
    return act(batch -> desk.atHand().keepOpen());
  }

  /** Lets the round close later: so much after the moment set, or from now when none is. */
  public CompletableFuture<Deed> extend(Duration by) {
    return act(batch -> timed(desk.atHand().extend(by)));
  }

  public CompletableFuture<Deed> reveal() {
    return act(desk.atHand()::reveal);
  }

  /**
   * Reveals the last round on a subject, also one that was left for something else before it was
   * revealed: it is at hand again then.
   */
  public CompletableFuture<Deed> reveal(VoteSubject subject) {
    return act(batch -> desk.atHand().reveal(subject, batch));
  }

  public CompletableFuture<Deed> hide() {
    return act(desk.atHand()::hide);
  }

  public CompletableFuture<Deed> lock(boolean locked) {
    return change(settings ->
        settings
            .locked(locked)
            .with(
                settings.assurance() == Assurance.OPEN && locked
                    ? Assurance.LOCKED
                    : settings.assurance()));
  }

  /** Those who joined stay in; the old code lets nobody in any more. */
  public CompletableFuture<Deed> newCode() {
    return change(settings -> settings.with(JoinCode.random(around.random())));
  }

  public CompletableFuture<Deed> assure(Assurance assurance) {
    return change(settings -> settings.with(assurance));
  }

  /**
   * Asks those who join for one of these roles; none to ask nothing. Refused once somebody joined,
   * who could not be asked any more.
   */
  public CompletableFuture<Deed> askRoles(List<String> roles) {
    return act(batch ->
        desk.guests().all().stream().anyMatch(guest -> !guest.observer())
            ? Deed.refused(SessionText.ROLES_TOO_LATE)
            : desk.set(desk.settings().asking(roles), batch));
  }

  /**
   * Says that the session goes on with the people who had joined, who all count, here or not.
   *
   * @see Session#earlier
   */
  public CompletableFuture<Deed> goOnWithTheSame() {
    return act(desk::goOn);
  }

  /**
   * Counts anew who takes part: who is connected and who shows themselves from now on, whether they
   * were there before or not. A vote that is open closes as it is.
   */
  public CompletableFuture<Deed> countAnew() {
    return act(desk::countAnew);
  }

  /** Remembers where phones find the page. */
  public CompletableFuture<Deed> serveAt(int port) {
    return change(settings -> settings.at(port));
  }

  /**
   * Makes tickets to print, which let somebody in once each. They are nowhere stored, only their
   * hashes: what is not printed now is lost.
   *
   * @param tickets from {@link #tickets}, at most {@link #MOST_TICKETS}
   */
  public CompletableFuture<Deed> issue(List<JoinCode> tickets) {
    if (tickets.isEmpty() || tickets.size() > MOST_TICKETS) {
      return CompletableFuture.completedFuture(
          Deed.refused(SessionText.TICKETS_OUT_OF_RANGE, MOST_TICKETS));
    }
    Set<TokenHash> hashes = new HashSet<>();
    tickets.forEach(ticket -> hashes.add(TokenHash.of(ticket.value())));
    return act(batch -> desk.issue(hashes, batch));
  }

  /** Codes for {@link #issue}, all different. */
  public List<JoinCode> tickets(int count) {
    return Stream.generate(() -> JoinCode.ticket(around.random())).distinct().limit(count).toList();
  }

  /**
   * Takes phones out, as those that one device made: their places are free, and their votes in the
   * round that is open are gone; what is closed stays as it was counted. They may join again.
   */
  public CompletableFuture<Deed> takeOut(Set<TokenHash> phones) {
    return act(batch -> session.takeOut(phones, batch));
  }

  /** Makes a suggestion an observation of the group, in the words given. */
  public CompletableFuture<Deed> accept(
      BallotId author, String clientId, OwnObservation observation) {
    return act(batch ->
        desk.suggestions()
            .waiting(author, clientId)
            .map(suggestion -> {
              Executed executed =
                  session.recordedIn().execute(new Command.WriteObservation(observation));
              return switch (executed) {
                case Executed.Refused no -> (Deed) new Deed.Refused(no.why());
                case Executed.Done ignored ->
                    settle(suggestion.with(Suggestion.State.ACCEPTED), batch);
              };
            })
            .orElseGet(() -> Deed.refused(SessionText.NO_SUCH_SUGGESTION)));
  }

  public CompletableFuture<Deed> reject(BallotId author, String clientId) {
    return act(batch ->
        desk.suggestions()
            .waiting(author, clientId)
            .map(suggestion -> settle(suggestion.with(Suggestion.State.REJECTED), batch))
            .orElseGet(() -> Deed.refused(SessionText.NO_SUCH_SUGGESTION)));
  }

  /**
   * Ends the session for good: closes and records what was voted, and destroys what could tell
   * whose ballot is whose.
   */
  public CompletableFuture<Deed> end() {
    return act(batch -> {
      session.endNow(batch);
      return new Deed.Done();
    });
  }

  private Deed settle(Suggestion suggestion, Batch batch) {
    desk.suggestions().set(suggestion, batch);
    desk.phonesHaveNews();
    return new Deed.Done();
  }

  private CompletableFuture<Deed> change(UnaryOperator<SessionSettings> change) {
    return act(batch -> desk.set(change.apply(desk.settings()), batch));
  }

  private CompletableFuture<Deed> act(Function<Batch, Deed> deed) {
    // The record of the workshop is stored on its own, and may fail in the middle of a deed.
    return session
        .submit(batch -> desk.ended() ? Deed.refused(SessionText.SESSION_ENDED) : deed.apply(batch))
        .exceptionally(failure -> Deed.refused(SessionText.notStored(failure)));
  }

  private Deed timed(Deed deed) {
    HeldRound current = desk.atHand().current();
    Instant closesAt = current == null ? null : current.closesAt();
    if (deed instanceof Deed.Done && closesAt != null) {
      closeWhenDue(closesAt);
    }
    return deed;
  }

  /** Closes the round at a moment that was set, once those had their grace who were on time. */
  void closeWhenDue(Instant closesAt) {
    Duration left = Duration.between(around.clock().instant(), closesAt);
    around.countdown().after(left.plus(Session.GRACE), () -> session.closeWhenDue(closesAt));
  }
}
