package nl.casustafel.desktop.projector;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.casustafel.desktop.projector.slide.ProjectorView;
import nl.casustafel.desktop.projector.slide.ProjectorView.Joining;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.session.InMemorySessionStore;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/** A room that votes in a real session on a built-in case, for tests of what it sees. */
final class VotingRoom implements AutoCloseable {
  static final String OBSERVATION = "obs-c2-4";

  final Workshop workshop;
  final Session session;
  final SetTime clock = new SetTime(Instant.parse("2026-11-23T10:42:07Z"));
  private final List<Runnable> closings = new ArrayList<>();
  Place place = new Place(Part.OBSERVATIONS, OBSERVATION);
  private int people;

  VotingRoom(Language language) {
    this(language, Assurance.OPEN);
  }

  VotingRoom(Language language, Assurance assurance) {
    this("recruitment-screening", language, assurance);
  }

  VotingRoom(String caseId, Language language, Assurance assurance) {
    workshop =
        new Workshops(new InMemoryStore(), clock)
            .begin(BuiltIn.info(language, Depth.FULL), BuiltIn.caseOf(caseId), BuiltIn.FILES);
    session =
        new Sessions(
                new InMemorySessionStore(),
                clock,
                (delay, work) -> closings.add(work),
                new SecureRandom())
            .begin(workshop, assurance, List.of());
  }

  ProjectorView view() {
    return new ProjectorView(workshop.view(), place, joining(), session.view());
  }

  /** As it is while no phones take part. */
  ProjectorView viewWithoutPhones() {
    return new ProjectorView(workshop.view(), place, null, null);
  }

  private Joining joining() {
    String code = session.view().settings().code().spaced();
    String typed = code.replace(" ", "").toLowerCase(Locale.ROOT);
    return new Joining("http://192.168.1.20:8080/?code=" + typed, "192.168.1.20:8080", code);
  }

  VotingRoom join(int many) {
    return join(many, 1);
  }

  VotingRoom join(int many, int atEach) {
    for (int i = 0; i < many; i++) {
      people++;
      JoinReply reply =
          session
              .join(
                  new JoinRequest(
                      phone(people), session.view().settings().code(), false, null, atEach))
              .join();
      if (!(reply instanceof JoinReply.Joined)) {
        throw new AssertionError(reply.toString());
      }
    }
    return this;
  }

  VotingRoom open(VoteSubject subject) {
    return open(subject, 0, 0);
  }

  VotingRoom open(VoteSubject subject, int dots, int most) {
    return done(session.facilitation().open(subject, dots, most).join());
  }

  VotingRoom openObservation() {
    return open(VoteSubject.observation(OBSERVATION));
  }

  /** As many people as there are counts vote the values in turn, beginning with the first. */
  VotingRoom vote(List<String> values, int... counts) {
    int phone = 1;
    for (int value = 0; value < counts.length; value++) {
      for (int i = 0; i < counts[value]; i++) {
        vote(phone++, values.get(value));
      }
    }
    return this;
  }

  void vote(int phone, String value) {
    var poll = Objects.requireNonNull(session.view().poll()).poll();
    VoteSlip slip = new VoteSlip(poll.subject().text(), poll.round(), value, 1);
    VoteReply reply = session.vote(phone(phone), slip).join();
    if (!(reply instanceof VoteReply.Saved)) {
      throw new AssertionError(value + ": " + reply);
    }
  }

  /** Counts from strongly agree down to strongly disagree, and those who cannot judge. */
  VotingRoom agree(int... counts) {
    return vote(List.of("5", "4", "3", "2", "1", "cannot-judge"), counts);
  }

  VotingRoom startClosing() {
    return done(session.facilitation().closeVoting().join());
  }

  VotingRoom closeRound() {
    startClosing();
    List<Runnable> due = List.copyOf(closings);
    closings.clear();
    due.forEach(Runnable::run);
    var _ = session.state(phone(0)).join();
    return this;
  }

  VotingRoom reveal() {
    return done(session.facilitation().reveal().join());
  }

  VotingRoom hide() {
    return done(session.facilitation().hide().join());
  }

  VotingRoom end() {
    return done(session.facilitation().end().join());
  }

  VotingRoom lock() {
    return done(session.facilitation().lock(true).join());
  }

  private VotingRoom done(Deed deed) {
    if (!(deed instanceof Deed.Done)) {
      throw new AssertionError(deed.toString());
    }
    return this;
  }

  private static TokenHash phone(int number) {
    return TokenHash.of("phone " + number);
  }

  @Override
  public void close() {
    session.close();
  }
}
