package nl.casustafel.live;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.ListeningFailure;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/** A session on a real database with a real server, in time that a test sets. */
final class StoredHall implements AutoCloseable {
  static final String SUBJECT = "observation:obs-c1-1";

  final SetTime time = new SetTime();
  final Database database;
  final Workshop workshop;
  final Session session;
  final LiveServer server;

  StoredHall(Path folder) {
    this(folder, Endpoint.at(InetAddress.getLoopbackAddress(), 0));
  }

  StoredHall(Path folder, Endpoint endpoint) {
    this.database = opened(folder);
    this.workshop =
        new Workshops(database.store(), time)
            .begin(
                BuiltIn.info(Language.NL, Depth.CORE),
                BuiltIn.caseOf("chatlog-finetuning"),
                BuiltIn.FILES);
    this.session =
        new Sessions(database.sessions(), time, time, new SecureRandom())
            .begin(workshop, Assurance.OPEN, List.of());
    this.server = started(endpoint);
  }

  /** The next hall on the folder finds it free, also when this one could not be served. */
  private LiveServer started(Endpoint endpoint) {
    try {
      return LiveServer.start(session, endpoint, Hall.GENEROUS, time, () -> {});
    } catch (ListeningFailure notServed) {
      database.close();
      throw notServed;
    }
  }

  private static Database opened(Path folder) {
    return switch (Database.open(new DataFolder(folder), Clock.systemUTC())) {
      case OpenResult.Opened(Database database) -> database;
      case OpenResult other -> throw new IllegalStateException(other.toString());
    };
  }

  /** Phones that joined. */
  List<RawPhone> phones(int people) throws IOException {
    List<RawPhone> phones = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      phones.add(new RawPhone(server.port()));
      phones.getLast().join(session.view().settings().code().value());
    }
    return phones;
  }

  /** Opens the next round on an observation. */
  void open(String observation) {
    session.facilitation().open(VoteSubject.observation(observation)).join();
  }

  /** Sets the countdown going; the round closes when countdown and grace have passed. */
  void announceClosing() {
    session.facilitation().closeVoting().join();
  }

  /** Lets countdown and grace pass, and waits for the closing. */
  void closeRound() {
    CompletableFuture<?> closed =
        session.when(view -> view.poll() != null && view.poll().stage() == Stage.CLOSED);
    time.pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
    closed.join();
  }

  /** The ballots of the session, as they are in the database. */
  List<BallotWrite> ballots() {
    return database
        .sessions()
        .unfinished(workshop.view().identity().id())
        .orElseThrow()
        .votes()
        .ballots();
  }

  @Override
  public void close() {
    server.close();
    session.close();
    database.close();
  }
}
