package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.TreatedObservation;

/** A workshop that is going on, and the words to lead it with, for tests. */
public final class Sitting {
  public final InMemoryStore store = new InMemoryStore();
  final Workshops workshops =
      new Workshops(store, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
  public final Workshop workshop;

  public Sitting(String caseId) {
    workshop = begin(caseId, Depth.FULL);
  }

  Workshop begin(String caseId, Depth depth) {
    return workshops.begin(BuiltIn.info(Language.NL, depth), BuiltIn.caseOf(caseId), BuiltIn.FILES);
  }

  public WorkshopView view() {
    return workshop.view();
  }

  /** The workshop as it is after closing and opening the application. */
  public WorkshopView reopened() {
    return workshops.open(view().identity().id()).orElseThrow().view();
  }

  public List<Entry> stored() {
    return store.entries(view().identity().id());
  }

  public void done(Command command) {
    assertThat(workshop.execute(command)).isInstanceOf(Executed.Done.class);
  }

  /** Does what must be refused, and sees to it that nothing changed, neither here nor in store. */
  void refused(Command command, WorkshopText reason) {
    WorkshopView before = view();
    List<Entry> stored = stored();
    assertThat(workshop.execute(command))
        .isInstanceOfSatisfying(
            Executed.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    assertThat(view()).isSameAs(before);
    assertThat(stored()).isEqualTo(stored);
  }

  public void answer(String question, AnswerValue value) {
    done(new Command.AnswerQuestion(question, Answer.of(value)));
  }

  void decide(String id, ObservationDecision.Outcome outcome) {
    done(new Command.DecideObservation(id, ObservationDecision.NONE.with(outcome)));
  }

  public AskedQuestion question(String id) {
    return view().question(id).orElseThrow();
  }

  public TreatedObservation observation(String id) {
    return view().observation(id).orElseThrow();
  }
}
