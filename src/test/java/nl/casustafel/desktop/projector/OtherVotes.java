package nl.casustafel.desktop.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.session.poll.Polls;
import nl.casustafel.workshop.vote.VoteSubject;

/** Votes on questions, risks and what comes first, the same ones every time. */
final class OtherVotes {
  private final VotingRoom room;

  OtherVotes(VotingRoom room) {
    this.room = room;
    concludeEverything(room);
  }

  /** The question whose text and options are the longest together. */
  void openLongestChoice() {
    String id =
        questions(room)
            .filter(asked -> Polls.form(room.workshop.view(), subject(asked), 0, 0).isPresent())
            .max(Comparator.comparingInt(OtherVotes::length))
            .orElseThrow()
            .question()
            .id();
    room.place = new Place(Part.QUESTIONS, id);
    room.open(VoteSubject.question(id));
  }

  void openRisk() {
    room.place = Place.of(Part.RISKS);
    room.open(VoteSubject.risk(room.workshop.view().results().risks().getFirst().risk().id()));
  }

  void openPriorities(String of) {
    room.place = Place.of(Part.RISKS);
    room.open(VoteSubject.priority(of), 5, 3);
  }

  /** The group finds that every observation holds, which brings risks along. */
  static void concludeEverything(VotingRoom room) {
    room.workshop
        .view()
        .results()
        .observations()
        .forEach(observation ->
            room.workshop.execute(
                new Command.DecideObservation(
                    observation.id(),
                    new ObservationDecision(Outcome.HOLDS, "", "", "", "", null))));
  }

  /** Everybody votes, somewhat alike; then the result is shown. */
  void finish() {
    VoteForm form = Objects.requireNonNull(room.session.view().poll()).poll().form();
    int round = room.session.view().poll().poll().round();
    List<String> votes =
        IntStream.range(0, 24).mapToObj(phone -> value(form, phone, round)).toList();
    for (int phone = 0; phone < votes.size(); phone++) {
      room.vote(phone + 1, votes.get(phone));
    }
    room.closeRound().reveal();
  }

  private static String value(VoteForm form, int phone, int round) {
    int spread = phone * (phone + round) / 3;
    return switch (form) {
      case VoteForm.AgreementScale ignored -> Integer.toString(1 + spread % 5);
      case VoteForm.Choice choice -> choice.options().get(spread % choice.options().size());
      case VoteForm.RiskMatrix ignored ->
          phone % 8 == 7
              ? "cannot-judge"
              : (2 + spread % 3) + "/" + Math.min(4, 1 + round / 2 + spread / 2 % 4);
      case VoteForm.Priority priority -> {
        int items = priority.items().size();
        yield priority.items().get(spread % items)
            + "=3,"
            + priority.items().get((spread + 1 + phone % 2) % items)
            + "=2";
      }
    };
  }

  static void countHands(VotingRoom room) {
    room.workshop.execute(
        new Command.CountHands(
            VotingRoom.OBSERVATION, 1, new AgreementTally(List.of(4, 1, 2, 2, 3), 1)));
  }

  static String anyQuestion(VotingRoom room) {
    return questions(room).findFirst().orElseThrow().question().id();
  }

  static java.util.stream.Stream<AskedQuestion> questions(VotingRoom room) {
    return new ArrayList<>(room.workshop.view().results().themes())
        .stream().flatMap(theme -> theme.questions().stream());
  }

  private static VoteSubject subject(AskedQuestion asked) {
    return VoteSubject.question(asked.question().id());
  }

  private static int length(AskedQuestion asked) {
    return asked.question().wording().text().nl().length()
        + asked.question().options().stream().mapToInt(o -> 30 + o.text().nl().length()).sum();
  }
}
