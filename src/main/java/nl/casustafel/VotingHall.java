package nl.casustafel;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.cli.CliText;
import nl.casustafel.cli.CommandFailure;
import nl.casustafel.cli.Group;
import nl.casustafel.cli.Hall;
import nl.casustafel.live.Limits;
import nl.casustafel.live.Listening;
import nl.casustafel.live.ListeningFailure;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.client.PhoneVoting;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Countdown;
import nl.casustafel.workshop.session.Deed;
import nl.casustafel.workshop.session.EarlierGathering;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionStore;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.Sessions;
import org.jspecify.annotations.Nullable;

/** A session and the server through which phones reach it, for commands without a window. */
final class VotingHall implements Hall {
  private final Session session;
  private final LiveServer server;
  private final int wanted;
  private final @Nullable EarlierGathering earlier;
  private final CompletableFuture<Void> farewell;

  private VotingHall(
      Session session,
      LiveServer server,
      int wanted,
      Countdown countdown,
      @Nullable EarlierGathering earlier) {
    this.wanted = wanted;
    this.earlier = earlier;
    this.session = session;
    this.server = server;
    this.farewell =
        session
            .when(SessionView::ended)
            .thenCompose(ended -> server.closeAfter(LiveServer.FAREWELL, countdown));
  }

  static VotingHall open(
      SessionStore store,
      Workshop workshop,
      Listening listening,
      Clock clock,
      Countdown countdown,
      @Nullable Group group) {
    Sessions sessions = new Sessions(store, clock, countdown, new SecureRandom());
    Optional<Session> unfinished = sessions.resume(workshop);
    Session session =
        unfinished.orElseGet(() -> sessions.begin(workshop, Assurance.OPEN, List.of()));
    int port = listening.port() == 0 ? session.view().settings().port() : listening.port();
    EarlierGathering earlier = session.earlier().orElse(null);
    gather(session, group == null && earlier != null ? usual(earlier) : group);
    try {
      LiveServer server = served(session, listening.atPort(port), clock);
      return new VotingHall(session, server, port, countdown, group == null ? earlier : null);
    } catch (ListeningFailure e) {
      if (unfinished.isEmpty()) {
        session.facilitation().end().join();
      }
      session.close();
      throw new CommandFailure(
          e.anotherPortMayDo() ? CliText.NO_PORT : CliText.ADDRESS_GONE, e.place());
    }
  }

  // Of a day that is not known it may be today, and who had joined would be lost.
  private static Group usual(EarlierGathering earlier) {
    return earlier.day() == null ? Group.SAME : Group.NEW;
  }

  /** Before a phone can come in, so that nobody counts among those of another day. */
  private static void gather(Session session, @Nullable Group group) {
    Facilitation lead = session.facilitation();
    Deed deed =
        switch (group) {
          case null -> new Deed.Done();
          case SAME -> lead.goOnWithTheSame().join();
          case NEW -> lead.countAnew().join();
        };
    if (deed instanceof Deed.Refused) {
      session.close();
      throw new CommandFailure(CliText.GROUP_NOT_STORED);
    }
  }

  private static LiveServer served(Session session, Listening wanted, Clock clock) {
    LiveServer server;
    try {
      server = LiveServer.start(session, wanted, Limits.USUAL, clock, () -> {});
    } catch (ListeningFailure e) {
      if (!e.anotherPortMayDo()) {
        throw e;
      }
      server = LiveServer.start(session, wanted.atAnyPort(), Limits.USUAL, clock, () -> {});
    }
    session.facilitation().serveAt(server.port()).join();
    return server;
  }

  /** Plays a whole workshop, in which everybody votes from a phone and no countdown takes time. */
  static void rehearse(SessionStore store, Workshop workshop, Clock clock, long seed) {
    Listening listening = Listening.at(InetAddress.getLoopbackAddress(), 0);
    Countdown none = (delay, work) -> Thread.startVirtualThread(work);
    int people = workshop.view().info().headCount();
    try (VotingHall hall = open(store, workshop, listening, clock, none, null);
        PhoneVoting voting = new PhoneVoting(hall.session(), hall.page(), people)) {
      new Rehearsal(workshop, seed, voting::collect).play();
      hall.session().facilitation().end().join();
    }
  }

  /**
   * The address that somebody wrote.
   *
   * @throws CommandFailure when it is none
   */
  static InetAddress address(String text) {
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new CommandFailure(CliText.NOT_SERVED, text);
    }
  }

  @Override
  public Session session() {
    return session;
  }

  @Override
  public URI page() {
    return server.page();
  }

  @Override
  public OptionalInt portNotFree() {
    return wanted == 0 || wanted == server.port() ? OptionalInt.empty() : OptionalInt.of(wanted);
  }

  @Override
  public Optional<EarlierGathering> earlier() {
    return Optional.ofNullable(earlier);
  }

  @Override
  public Map<Integer, Integer> manyFromOne() {
    Map<Integer, Integer> many = new LinkedHashMap<>();
    server.manyFromOne().forEach(address -> many.put(address.number(), address.phones()));
    return many;
  }

  @Override
  public CompletableFuture<Deed> takeOut(int address) {
    return server.takeOut(address);
  }

  @Override
  public void letIn(int address) {
    server.letIn(address);
  }

  /** After the end it waits until phones could hear of it. */
  @Override
  public void close() {
    if (session.view().ended()) {
      farewell.join();
    }
    server.close();
    session.close();
  }
}
