package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import nl.casustafel.live.SetTime;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.SuggestionReply;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/** Twelve people of two roles who vote by phone, on everything that can be voted on; for tests. */
final class EveryVote {
  static final int PEOPLE = 12;
  static final VoteSubject MOVED = VoteSubject.observation("obs-c1-2");
  static final VoteSubject LEFT = VoteSubject.observation("obs-c1-5");
  static final List<String> ROLES = List.of("FG", "Arts");

  private final Workshop workshop;
  private final SetTime time;
  private final Session session;

  private EveryVote(Workshop workshop, SetTime time, Session session) {
    this.workshop = workshop;
    this.time = time;
    this.session = session;
  }

  static EveryVote begin(Workshop workshop, Sessions sessions, SetTime time) {
    return new EveryVote(workshop, time, sessions.begin(workshop, Assurance.OPEN, ROLES));
  }

  static EveryVote resume(Workshop workshop, Sessions sessions, SetTime time) {
    return new EveryVote(workshop, time, sessions.resume(workshop).orElseThrow());
  }

  Session session() {
    return session;
  }

  static VoteSubject question(Workshop workshop) {
    return VoteSubject.question(
        workshop.view().results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .map(AskedQuestion::question)
            .filter(question -> !Polls.choices(question).isEmpty())
            .findFirst()
            .orElseThrow()
            .id());
  }

  static VoteSubject risk(Workshop workshop) {
    return VoteSubject.risk(workshop.view().results().risks().getFirst().risk().id());
  }

  /** Two rounds on an observation, one on all else. */
  void play() {
    join();
    round(MOVED, person -> person <= 5 ? "2" : "4");
    round(MOVED, person -> person <= 2 ? "2" : person == 3 ? "cannot-judge" : "5");
    onAllElse();
  }

  /** One more round on each subject. */
  void playFurther() {
    join();
    round(MOVED, person -> person == 1 ? "2" : "5");
    onAllElse();
  }

  private void onAllElse() {
    VoteSubject question = question(workshop);
    List<String> options =
        List.copyOf(
            Polls.choices(workshop.view().question(question.id()).orElseThrow().question())
                .keySet());
    round(question, person -> options.get(person % 3 == 0 ? 1 : 0));
    round(risk(workshop), person -> person % 4 == 0 ? "2/3" : "3/3");
    order(VoteSubject.priority(VoteSubject.OBSERVATIONS));
    order(VoteSubject.priority(VoteSubject.RISKS));
  }

  private void order(VoteSubject priority) {
    List<String> items = List.copyOf(Polls.items(workshop.view(), priority.id()).keySet());
    acted(session.facilitation().open(priority, 3, 2).join());
    vote(priority, person -> items.getFirst() + "=2," + items.get(1 + person % 2) + "=1");
    close();
    reveal();
  }

  void join() {
    for (int person = 1; person <= PEOPLE; person++) {
      assertThat(
              session
                  .join(
                      new JoinRequest(
                          phone(person),
                          session.view().settings().code(),
                          false,
                          ROLES.get(person % 2),
                          1))
                  .join())
          .isInstanceOf(JoinReply.Joined.class);
    }
  }

  private void round(VoteSubject subject, IntFunction<String> votes) {
    closed(subject, votes);
    reveal();
  }

  /** A round that is voted in and closed, and not revealed. */
  void closed(VoteSubject subject, IntFunction<String> votes) {
    acted(session.facilitation().open(subject).join());
    vote(subject, votes);
    close();
  }

  void suggest(String text) {
    assertThat(session.suggest(phone(1), "client-1", text).join())
        .isInstanceOf(SuggestionReply.Saved.class);
  }

  void reveal() {
    acted(session.facilitation().reveal().join());
  }

  void end() {
    acted(session.facilitation().end().join());
    session.close();
  }

  private void vote(VoteSubject subject, IntFunction<String> votes) {
    int round = session.view().poll().poll().round();
    for (int person = 1; person <= PEOPLE; person++) {
      VoteSlip slip = new VoteSlip(subject.text(), round, votes.apply(person), person);
      assertThat(session.vote(phone(person), slip).join()).isInstanceOf(VoteReply.Saved.class);
    }
  }

  private void close() {
    acted(session.facilitation().closeNow().join());
    time.pass(Session.GRACE.plus(Facilitation.COUNTDOWN));
    // Stands in line behind the closing.
    session.state(phone(0)).join();
  }

  private static void acted(Deed deed) {
    assertThat(deed).isEqualTo(new Deed.Done());
  }

  private static TokenHash phone(int person) {
    return TokenHash.of("phone " + person);
  }
}
