package nl.casustafel.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.SessionWrite.RoundWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;
import org.jspecify.annotations.Nullable;

/** What might happen in a session, the same for the same seed, for tests. */
final class RandomWrites {
  /** One of every form, and a second round of the first. */
  static final List<RoundWrite> ROUNDS =
      List.of(
          open(VoteSubject.observation("obs-é:1"), 1, new VoteForm.AgreementScale()),
          open(VoteSubject.question("T1"), 1, new VoteForm.Choice(List.of("ja", "nee=a,b/c: ‘x’"))),
          open(VoteSubject.risk("R1"), 1, new VoteForm.RiskMatrix()),
          open(VoteSubject.priority("risks"), 1, new VoteForm.Priority(List.of("R1", "R2"), 5, 3)),
          open(VoteSubject.observation("obs-é:1"), 2, new VoteForm.AgreementScale()));

  private static final List<String> TEXTS =
      List.of("Wie bewaart Zoë’s logs? 🙂", "'; DROP TABLE ballot; --", "", "a\nb\u0000c");

  private final Random random;
  private final int people;

  RandomWrites(long seed, int people) {
    this.random = new Random(seed);
    this.people = people;
  }

  private static RoundWrite open(VoteSubject subject, int round, VoteForm form) {
    return new RoundWrite(subject, round, form, Stage.OPEN);
  }

  List<SessionWrite> rounds() {
    return List.copyOf(ROUNDS);
  }

  List<SessionWrite> some(int most) {
    return Stream.generate(this::any).limit(random.nextInt(most + 1)).toList();
  }

  private SessionWrite any() {
    int who = random.nextInt(people);
    return switch (random.nextInt(8)) {
      case 0 -> settings();
      case 1 -> join(who);
      case 2 -> new SessionWrite.TicketsIssued(Set.of(ticket(who), ticket(who + 1)));
      case 3 -> new SessionWrite.TicketUsed(ticket(who));
      case 4 -> suggestion(who);
      case 5 -> moved(ROUNDS.get(random.nextInt(ROUNDS.size())));
      default -> ballot(random.nextInt(ROUNDS.size()), who, 1 + random.nextInt(9));
    };
  }

  SessionWrite join(int who) {
    boolean observer = random.nextBoolean();
    return new SessionWrite.ParticipantWrite(
        new Participant(TokenHash.of("telefoon " + who), observer, role(), 1 + random.nextInt(12)));
  }

  SessionWrite ballot(int round, int who, long seq) {
    RoundWrite on = ROUNDS.get(round);
    return new SessionWrite.BallotWrite(
        on.subject(),
        on.round(),
        new BallotId(who * 0x9E3779B97F4A7C15L, who),
        new Ballot(vote(on.form()), seq, role()));
  }

  private @Nullable String role() {
    return random.nextBoolean() ? "FG’s “rol”" : null;
  }

  private Vote vote(VoteForm form) {
    return switch (form) {
      case VoteForm.AgreementScale ignored ->
          random.nextInt(6) == 0 ? new Vote.CannotJudge() : new Vote.Point(1 + random.nextInt(5));
      case VoteForm.Choice choice ->
          new Vote.Option(choice.options().get(random.nextInt(choice.options().size())));
      case VoteForm.RiskMatrix ignored ->
          random.nextInt(6) == 0
              ? new Vote.CannotJudge()
              : new Vote.Weight(1 + random.nextInt(4), 1 + random.nextInt(4));
      case VoteForm.Priority priority -> dots(priority);
    };
  }

  private Vote dots(VoteForm.Priority form) {
    Map<String, Integer> given = new HashMap<>();
    given.put(form.items().getFirst(), 1 + random.nextInt(form.most()));
    if (random.nextBoolean()) {
      given.put(form.items().getLast(), 1 + random.nextInt(form.dots() - form.most()));
    }
    return new Vote.Dots(given);
  }

  private SessionWrite settings() {
    List<String> roles = new ArrayList<>(TEXTS.subList(0, random.nextInt(TEXTS.size())));
    Assurance[] levels = Assurance.values();
    return new SessionWrite.SettingsWrite(
        new SessionSettings(
            new JoinCode(random.nextBoolean() ? "CFG234" : "XXWWV9"),
            random.nextBoolean(),
            levels[random.nextInt(levels.length)],
            roles,
            random.nextInt(65_536)));
  }

  private SessionWrite suggestion(int who) {
    Suggestion.State[] states = Suggestion.State.values();
    return new SessionWrite.SuggestionWrite(
        new Suggestion(
            new BallotId(-who, who),
            "client-" + random.nextInt(3),
            TEXTS.get(random.nextInt(TEXTS.size())),
            states[random.nextInt(states.length)]));
  }

  private SessionWrite moved(RoundWrite round) {
    Stage stage = random.nextBoolean() ? Stage.CLOSED : Stage.REVEALED;
    return new RoundWrite(round.subject(), round.round(), round.form(), stage);
  }

  private static TokenHash ticket(int number) {
    return TokenHash.of("kaartje " + number);
  }
}
