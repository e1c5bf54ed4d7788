package nl.casustafel.live.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.live.Hall;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.ObservationDecision.Outcome;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.vote.VoteSubject;

/** Things that a facilitator puts to the vote. */
final class Scenes {
  private Scenes() {}

  /** Two observations hold, so that there are risks. */
  static void somethingHolds(Hall hall) {
    for (String id : new String[] {"obs-c1-1", "obs-c1-2"}) {
      hall.workshop.execute(
          new Command.DecideObservation(id, ObservationDecision.NONE.with(Outcome.HOLDS)));
    }
  }

  /** Opens a question with three answers and returns the subject. */
  static String openQuestion(Hall hall) {
    String question =
        hall.workshop.view().results().themes().stream()
            .flatMap(theme -> theme.questions().stream())
            .filter(asked -> asked.question().options().size() == 3)
            .filter(asked -> !(asked.question().form() instanceof AnswerForm.Multiple))
            .findFirst()
            .orElseThrow()
            .question()
            .id();
    return open(hall, VoteSubject.question(question), 0, 0);
  }

  static String openRisk(Hall hall) {
    String risk = hall.workshop.view().results().risks().getFirst().risk().id();
    return open(hall, VoteSubject.risk(risk), 0, 0);
  }

  static String openDots(Hall hall, int dots, int most) {
    return open(hall, VoteSubject.priority(VoteSubject.OBSERVATIONS), dots, most);
  }

  private static String open(Hall hall, VoteSubject subject, int dots, int most) {
    Deed deed = hall.session.facilitation().open(subject, dots, most).join();
    assertThat(deed).isInstanceOf(Deed.Done.class);
    return subject.text();
  }

  /** Some answers of others to the question that is open. */
  static String[] answers(Hall hall) {
    List<String> values = List.copyOf(hall.session.view().poll().poll().words().options().keySet());
    return new String[] {
      values.get(0), values.get(0), values.get(1), values.get(2), values.get(0), values.get(2)
    };
  }

  /** The facilitator takes over the first suggestion and rejects the second. */
  static void treatTwoSuggestions(Hall hall) {
    List<Suggestion> waiting = hall.session.view().waiting();
    Suggestion good = waiting.get(0);
    Suggestion other = waiting.get(1);
    Facilitation lead = hall.session.facilitation();
    OwnObservation observation = new OwnObservation("own-1", good.text());
    lead.accept(good.author(), good.clientId(), observation).join();
    lead.reject(other.author(), other.clientId()).join();
  }
}
