package nl.casustafel.desktop.console.voting.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.files.KeptLine;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.live.hall.Addresses;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.Servers;
import nl.casustafel.report.Tickets;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.InMemorySessionStore;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.kept.Countdown;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.VoteSlip;
import org.jspecify.annotations.Nullable;

/**
 * A room with phones, for tests of the window: real sessions behind real servers on this machine,
 * people who join and vote, and time that passes when told to.
 */
public final class VotingRoom implements AutoCloseable {
  public final InMemorySessionStore store = new InMemorySessionStore();
  public final List<Tickets> printed = new ArrayList<>();
  public List<NetworkAddress> addresses =
      List.of(
          new NetworkAddress(InetAddress.getLoopbackAddress(), "wlan0", NetworkAddress.Kind.LOCAL));

  /** The one of the program may be taken by another test just now. */
  public int usualPort;

  /** Where and how the last session was served. */
  public final KeptLine last;

  /** Whether rounds close by themselves. */
  public final KeptLine closing;

  private final Clock clock;
  private final Halls halls;
  private final List<Due> due = new CopyOnWriteArrayList<>();
  private final List<LiveServer> servers = new ArrayList<>();
  private final List<Session> served = new ArrayList<>();
  private @Nullable Runnable alarm;

  public VotingRoom(Clock clock) {
    this.clock = clock;
    Path folder = folder();
    this.last = kept(folder, "address");
    this.closing = kept(folder, "closing");
    closing.keep("off");
    Countdown countdown = (delay, work) -> due.add(new Due(clock.instant().plus(delay), work));
    this.halls =
        new Halls(
            new Sessions(store, clock, countdown, new SecureRandom()),
            this::serve,
            countdown,
            new Addresses(() -> addresses, last));
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("voting-room");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KeptLine kept(Path folder, String name) {
    Path file = folder.resolve(name);
    file.toFile().deleteOnExit();
    return new KeptLine(file);
  }

  /** Something that is to be done at a moment. */
  private record Due(Instant at, Runnable work) {}

  /** A model that works at once and shows on the JavaFX thread. */
  public VotingModel model(Workshop workshop) {
    Tasks tasks = new Tasks(Runnable::run, Platform::runLater);
    return new VotingModel(workshop, services(), tasks, clock);
  }

  public Halls halls() {
    return halls;
  }

  public VotingServices services() {
    return new VotingServices(halls, usualPort, closing, this::print);
  }

  private byte[] print(Tickets tickets) {
    printed.add(tickets);
    return new byte[] {'%', 'P', 'D', 'F'};
  }

  private LiveServer serve(Session session, Endpoint at, Runnable onGuessing) {
    LiveServer server = Servers.usual(clock).start(session, at, onGuessing);
    alarm = onGuessing;
    servers.add(server);
    served.add(session);
    return server;
  }

  /** Whether somebody answers where the last session was served. */
  public boolean answers() {
    try (Socket phone = new Socket()) {
      phone.connect(
          new InetSocketAddress(
              servers.getLast().page().getHost(), servers.getLast().page().getPort()));
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }

  /** The session that was served last. */
  public Session session() {
    return served.getLast();
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
    passAll(time);
    session().state(phone(0)).join();
  }

  private void passAll(Duration time) {
    Instant until = clock.instant().plus(time);
    List<Due> works = due.stream().filter(work -> !work.at().isAfter(until)).toList();
    due.removeAll(works);
    works.forEach(work -> work.work().run());
  }

  /** Waits until phones could hear that the session is over. */
  public void passFarewell() {
    passAll(LiveServer.FAREWELL);
  }

  /** Waits out the countdown of a round and the grace after it. */
  public void passClosing() {
    pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
  }

  @Override
  public void close() {
    servers.forEach(LiveServer::close);
    served.forEach(Session::close);
  }
}
