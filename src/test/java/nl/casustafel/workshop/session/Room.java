package nl.casustafel.workshop.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.guest.ParticipantView;
import nl.casustafel.workshop.session.guest.StateReply;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/**
 * A room with a session on the chatlog case: people join and vote, and time passes when told to.
 */
public final class Room implements AutoCloseable {
  static final String OBSERVATION = "observation:obs-c1-1";

  public final InMemorySessionStore store = new InMemorySessionStore();
  final InMemoryStore workshops = new InMemoryStore();
  private final SetTime time = new SetTime();
  final Sessions sessions;
  final Workshop workshop;
  public Session session;

  public Room() {
    this(Assurance.OPEN, List.of());
  }

  public Room(Assurance assurance, List<String> roles) {
    sessions = new Sessions(store, time, time, new SecureRandom());
    workshop =
        new Workshops(workshops, time)
            .begin(
                BuiltIn.info(Language.NL, Depth.CORE),
                BuiltIn.caseOf("chatlog-finetuning"),
                BuiltIn.FILES);
    session = sessions.begin(workshop, assurance, roles);
  }

  /** What the application does after it was killed. */
  public void restart() {
    session.close();
    session = sessions.resume(workshop).orElseThrow();
  }

  static TokenHash phone(int number) {
    return TokenHash.of("phone " + number);
  }

  public void join(int from, int to) {
    for (int i = from; i <= to; i++) {
      assertJoined(join(i, false, null, 1));
    }
  }

  /** These phones hear from us now, and no others. */
  public void connected(int from, int to) {
    Set<TokenHash> phones = new HashSet<>();
    for (int i = from; i <= to; i++) {
      phones.add(phone(i));
    }
    session.connected(phones);
    settled();
  }

  public JoinReply join(int phone, boolean observer, @Nullable String role, int people) {
    JoinCode code = session.view().settings().code();
    return done(session.join(new JoinRequest(phone(phone), code, observer, role, people)));
  }

  private static void assertJoined(JoinReply reply) {
    if (!(reply instanceof JoinReply.Joined)) {
      throw new AssertionError(reply.toString());
    }
  }

  public VoteReply vote(int phone, int round, String value, long seq) {
    return done(session.vote(phone(phone), new VoteSlip(OBSERVATION, round, value, seq)));
  }

  public Deed open() {
    return done(session.facilitation().open(VoteSubject.observation("obs-c1-1")));
  }

  /** Closes the round, countdown and grace included. */
  public void closeRound() {
    done(session.facilitation().closeVoting());
    pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
  }

  public Deed reveal() {
    return done(session.facilitation().reveal());
  }

  public void pass(Duration duration) {
    time.pass(duration);
    settled();
  }

  /** Waits until everybody in the line was served. */
  void settled() {
    done(session.state(phone(0)));
  }

  public WorkshopView view() {
    return workshop.view();
  }

  public ParticipantView seenBy(int phone) {
    return switch (done(session.state(phone(phone)))) {
      case StateReply.State state -> state.view();
      case StateReply.NotJoined no -> throw new AssertionError(no.toString());
      case StateReply.Ended no -> throw new AssertionError(no.toString());
    };
  }

  static <T> T done(CompletableFuture<T> answer) {
    return answer.join();
  }

  @Override
  public void close() {
    session.close();
  }
}
