package nl.casustafel.workshop.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.guest.Presence;
import nl.casustafel.workshop.session.guest.StateReply;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.Countdown;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionQueue;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionUnavailable;
import nl.casustafel.workshop.session.kept.SurelyStored;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.HeldRound;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;
import org.jspecify.annotations.Nullable;

/**
 * A session in which people vote from their phones. Any thread; nothing here blocks but {@link
 * #close}. Answers come from the session’s own thread once everything is durable, and fail with
 * {@link SessionUnavailable} when it could not be stored.
 */
public final class Session implements AutoCloseable {
  /** What a vote that is on its way has left after the countdown. */
  public static final Duration GRACE = Duration.ofMillis(1500);

  static final String SUGGESTIONS = "suggestions";

  private final SessionId id;
  private final SessionKey key;
  private final Workshop workshop;
  private final SessionStore store;
  private final Desk desk;
  private final SessionQueue queue;
  private final SurelyStored surely;
  private final WorkshopNews news;
  private final Facilitation facilitation;
  private final List<Consumer<SessionView>> listeners = new CopyOnWriteArrayList<>();
  private final AtomicBoolean countsConnected = new AtomicBoolean();
  private final Surroundings around;
  private final AtomicBoolean looksAgain = new AtomicBoolean();
  private volatile Set<TokenHash> listening = Set.of();
  private volatile SessionView view;
  private volatile @Nullable EarlierGathering earlier;
  private Storing storing = new Storing(null, null);

  Session(Workshop workshop, SessionStore store, SessionStore.Stored stored, Surroundings around) {
    this.id = stored.id();
    this.key = stored.key();
    this.workshop = workshop;
    this.store = store;
    this.around = around;
    this.desk = new Desk(workshop, around.clock(), stored);
    this.view = desk.view(1, storing);
    this.earlier = desk.earlier().orElse(null);
    this.queue = new SessionQueue(this::commit, this::publish);
    this.surely = new SurelyStored(queue, around.countdown());
    this.facilitation = new Facilitation(this, desk, around);
    this.news = new WorkshopNews(workshop, desk, queue, surely);
  }

  /**
   * Offers the roles that the workshop has by now, which may have changed while this was closed.
   */
  Session takenUp() {
    if (!view.settings().roles().isEmpty()) {
      news.offerRoles();
    }
    return this;
  }

  /** What a session needs of the world. */
  record Surroundings(Clock clock, Countdown countdown, SecureRandom random) {}

  public SessionId id() {
    return id;
  }

  /** The workshop that people vote in, as it is now. */
  public WorkshopView workshop() {
    return workshop.view();
  }

  /** The session as it is now. */
  public SessionView view() {
    return view;
  }

  /**
   * The people who had joined, when it goes on another day and nobody has said yet whether it is
   * them again; empty while the same gathering goes on.
   */
  public Optional<EarlierGathering> earlier() {
    return Optional.ofNullable(earlier);
  }

  /** What the facilitator can do. */
  public Facilitation facilitation() {
    return facilitation;
  }

  /** Calls the listener with every view from now on, on the session’s thread: it must not block. */
  public void listen(Consumer<SessionView> listener) {
    listeners.add(listener);
  }

  public void unlisten(Consumer<SessionView> listener) {
    listeners.remove(listener);
  }

  /** The first view from now on, the present one included, of which something is true. */
  public CompletableFuture<SessionView> when(Predicate<SessionView> something) {
    CompletableFuture<SessionView> found = new CompletableFuture<>();
    Consumer<SessionView> listener =
        next -> {
          if (something.test(next)) {
            found.complete(next);
          }
        };
    listen(listener);
    listener.accept(view);
    return found.whenComplete((view, failure) -> unlisten(listener));
  }

  public CompletableFuture<JoinReply> join(JoinRequest request) {
    return queue.submit(batch -> {
      if (desk.ended()) {
        return new JoinReply.Ended();
      }
      boolean takesBack = request.observer() && desk.hasVoted(request.token(), key);
      if (takesBack && !request.takeBack()) {
        return new JoinReply.Voted();
      }
      JoinReply no = desk.guests().join(request, desk.settings(), batch);
      if (takesBack && no == null) {
        desk.takeBack(request.token(), key, batch);
      }
      Participant me = desk.guests().of(request.token());
      return no != null || me == null
          ? (no == null ? new JoinReply.Malformed() : no)
          : new JoinReply.Joined(desk.viewOf(me, key));
    });
  }

  public CompletableFuture<VoteReply> vote(TokenHash who, VoteSlip slip) {
    var ballot = key.ballotId(who, slip.subject());
    return queue.submit(batch -> desk.vote(who, ballot, slip, batch));
  }

  public CompletableFuture<SuggestionReply> suggest(TokenHash who, String clientId, String text) {
    var author = key.ballotId(who, SUGGESTIONS);
    return queue.submit(batch -> {
      if (desk.ended()) {
        return new SuggestionReply.Ended();
      }
      Participant me = desk.guests().of(who);
      if (me == null) {
        return new SuggestionReply.NotJoined();
      }
      desk.guests().shown(me, batch);
      return desk.suggestions().suggest(author, clientId, text, batch);
    });
  }

  /**
   * How things stand for one phone; stands in line, so that it shows nothing that is not stored.
   */
  public CompletableFuture<StateReply> state(TokenHash who) {
    return queue.submit(batch -> {
      if (desk.ended()) {
        return new StateReply.Ended();
      }
      Participant me = desk.guests().of(who);
      return me == null
          ? new StateReply.NotJoined()
          : new StateReply.State(desk.viewOf(desk.guests().shown(me, batch), key));
    });
  }

  /**
   * Which phones hear from us now.
   *
   * @param phones may go on changing, if this is called after each change
   */
  public void connected(Set<TokenHash> phones) {
    listening = phones;
    if (countsConnected.compareAndSet(false, true)) {
      var _ =
          queue
              .submit(batch -> countsConnected.getAndSet(false))
              .exceptionally(busy -> countsConnected.getAndSet(false));
    }
  }

  /**
   * Stops without ending: it can be taken up again, as after a crash. Waits for what is being
   * stored.
   */
  @Override
  public void close() {
    surely.stop();
    news.stop();
    queue.close();
  }

  <T> CompletableFuture<T> submit(Function<Batch, T> judgement) {
    return queue.submit(judgement);
  }

  Workshop recordedIn() {
    return workshop;
  }

  Deed takeOut(Set<TokenHash> phones, Batch batch) {
    return desk.takeOut(phones, key, batch);
  }

  /** Closes what is open, records it, destroys key and tokens; on the session’s thread. */
  void endNow(Batch batch) {
    desk.atHand().windUp(batch);
    if (!batch.writes().isEmpty()) {
      store.commit(id, batch.writes());
      batch.stored();
    }
    store.end(id);
    news.stop();
    desk.end();
  }

  /** Closes the round if it is to be closed at that moment; tries again until it is stored. */
  void closeWhenDue(Instant when) {
    surely.store(batch -> desk.atHand().closeIfDue(when, batch));
  }

  private void commit(Batch batch) {
    desk.rollCall().stamp(view.attendance(), batch);
    try {
      store.commit(id, batch.writes());
      storing = new Storing(around.clock().instant(), null);
    } catch (StoreFailure e) {
      storing = new Storing(storing.lastAt(), e.reason());
      throw e;
    }
  }

  private void publish() {
    desk.presence().listening(listening);
    lookWhetherAllVoted();
    earlier = desk.earlier().orElse(null);
    SessionView next = desk.view(view.revision() + 1, storing);
    view = next;
    listeners.forEach(listener -> listener.accept(next));
  }

  private void lookWhetherAllVoted() {
    HeldRound round = desk.atHand().current();
    Instant before = round == null ? null : round.closesAt();
    Instant again = desk.lookWhetherAllVoted(key).lookAgainAt();
    Instant now = round == null ? null : round.closesAt();
    if (now != null && !now.equals(before)) {
      facilitation.closeWhenDue(now);
    }
    if (again != null && looksAgain.compareAndSet(false, true)) {
      around.countdown().after(Presence.RECENT, this::lookAgain);
    }
  }

  private void lookAgain() {
    looksAgain.set(false);
    if (!surely.stopped()) {
      var _ = queue.submit(batch -> true).exceptionally(busy -> false);
    }
  }
}
