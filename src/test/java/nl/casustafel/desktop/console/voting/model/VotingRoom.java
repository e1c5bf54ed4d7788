package nl.casustafel.desktop.console.voting.model;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.live.Limits;
import nl.casustafel.live.Listening;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.NetworkAddress;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.InMemorySessionStore;
import nl.casustafel.workshop.session.JoinReply;
import nl.casustafel.workshop.session.JoinRequest;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.TokenHash;
import nl.casustafel.workshop.session.VoteSlip;
import org.jspecify.annotations.Nullable;

/**
 * A room with phones, for tests of the window: real sessions behind real servers on this machine,
 * people who join and vote, and time that passes when told to.
 */
public final class VotingRoom implements VotingServices, AutoCloseable {
  public final InMemorySessionStore store = new InMemorySessionStore();
  public final List<TicketSheet> printed = new ArrayList<>();
  public final List<Hall> retired = new ArrayList<>();
  public List<NetworkAddress> addresses =
      List.of(
          new NetworkAddress(InetAddress.getLoopbackAddress(), "wlan0", NetworkAddress.Kind.LOCAL));
  public int usualPort;
  public boolean secureBefore;
  public boolean closesByItself;
  private final Clock clock;
  private final Sessions sessions;
  private final List<Due> due = new CopyOnWriteArrayList<>();
  private final List<LiveServer> servers = new ArrayList<>();
  private final List<Session> begun = new ArrayList<>();
  private @Nullable Runnable alarm;

  public VotingRoom(Clock clock) {
    this.clock = clock;
    this.sessions =
        new Sessions(
            store,
            clock,
            (delay, work) -> due.add(new Due(clock.instant().plus(delay), work)),
            new SecureRandom());
  }

  /** Something that is to be done at a moment. */
  private record Due(Instant at, Runnable work) {}

  /** A model that works at once and shows on the JavaFX thread. */
  public VotingModel model(Workshop workshop) {
    Tasks tasks = new Tasks(Runnable::run, Platform::runLater);
    return new VotingModel(workshop, this, tasks, clock);
  }

  @Override
  public List<NetworkAddress> addresses() {
    return addresses;
  }

  /** The one of the program may be taken by another test just now. */
  @Override
  public int usualPort() {
    return usualPort;
  }

  @Override
  public Session begin(Workshop workshop) {
    Session session = sessions.begin(workshop, Assurance.OPEN, List.of());
    begun.add(session);
    return session;
  }

  @Override
  public Optional<Session> unfinished(Workshop workshop) {
    Optional<Session> found = sessions.resume(workshop);
    found.ifPresent(begun::add);
    return found;
  }

  @Override
  public LiveServer serve(Session session, Listening listening, Runnable onGuessing) {
    alarm = onGuessing;
    LiveServer server = LiveServer.start(session, listening, Limits.USUAL, clock, onGuessing);
    servers.add(server);
    return server;
  }

  @Override
  public boolean servedSecurely() {
    return secureBefore;
  }

  @Override
  public boolean closesByItself() {
    return closesByItself;
  }

  @Override
  public void closeByItself(boolean wanted) {
    closesByItself = wanted;
  }

  @Override
  public void retire(Hall hall) {
    retired.add(hall);
  }

  @Override
  public byte[] print(TicketSheet sheet) {
    printed.add(sheet);
    return new byte[] {'%', 'P', 'D', 'F'};
  }

  /** The session that was begun or taken up last. */
  public Session session() {
    return begun.getLast();
  }

  /** Somebody tries codes. */
  public void guess() {
    if (alarm != null) {
      alarm.run();
    }
  }

  static TokenHash phone(int number) {
    return TokenHash.of("phone " + number);
  }

  /** People join with phones, numbered from the first to the last. */
  public void join(int from, int to) {
    for (int i = from; i <= to; i++) {
      JoinRequest request =
          new JoinRequest(phone(i), session().view().settings().code(), false, null, 1);
      if (!(session().join(request).join() instanceof JoinReply.Joined)) {
        throw new AssertionError("phone " + i + " did not get in");
      }
    }
    connected(1, to);
  }

  /** These phones hear from us now, and no others. */
  public void connected(int from, int to) {
    session()
        .connected(
            IntStream.rangeClosed(from, to)
                .mapToObj(VotingRoom::phone)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Phones vote the same in the round at hand. */
  public void vote(int from, int to, String value) {
    var poll = session().view().poll();
    if (poll == null) {
      throw new AssertionError("nothing is put to the vote");
    }
    for (int i = from; i <= to; i++) {
      VoteSlip slip = new VoteSlip(poll.poll().subject().text(), poll.poll().round(), value, 1);
      session().vote(phone(i), slip).join();
    }
  }

  /** A phone suggests something. */
  public void suggest(int phone, String clientId, String text) {
    session().suggest(phone(phone), clientId, text).join();
  }

  /** Does what is due within a time from now, as the closing of a round. */
  public void pass(Duration time) {
    Instant until = clock.instant().plus(time);
    List<Due> works = due.stream().filter(work -> !work.at().isAfter(until)).toList();
    due.removeAll(works);
    works.forEach(work -> work.work().run());
    session().state(phone(0)).join();
  }

  /** Waits out the countdown of a round and the grace after it. */
  public void passClosing() {
    pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
  }

  @Override
  public void close() {
    servers.forEach(LiveServer::close);
    begun.forEach(Session::close);
  }
}
