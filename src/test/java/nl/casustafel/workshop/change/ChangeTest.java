package nl.casustafel.workshop.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.question.AnswerValue.Choice;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.store.SampleChanges;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
  private static final Change.InfoSet BEGINNING =
      new Change.InfoSet(BuiltIn.info(Language.NL, Depth.CORE));
  private static final WorkshopState BEGUN = WorkshopState.begun(BEGINNING);

  static Stream<Change> everyChange() {
    return SampleChanges.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("everyChange")
  void whatTakesAChangeBackIsOfTheSameThingAndSubject(Change change) {
    assertThat(change.none().thing()).isEqualTo(change.thing());
    assertThat(change.none().subject()).isEqualTo(change.subject());
    assertThat(change.none().none()).isEqualTo(change.none());
  }

  @ParameterizedTest
  @MethodSource("everyChange")
  void aChangeThatIsTakenBackLeavesTheThingAsItWasAndDoneAgainAsItWasThen(Change change) {
    WorkshopState.Pen pen = BEGUN.pen();
    List<Change> back = pen.write(List.of(change));
    List<Change> again = pen.write(back);
    Change asItWas = pen.state().standing(change);

    assertThat(again).isEqualTo(List.of(change));
    assertThat(asItWas).isEqualTo(BEGUN.standing(change));
    assertThat(pen.write(again)).isEqualTo(back);
  }

  @Test
  void severalChangesOfOneThingAreTakenBackTheLastFirst() {
    Change no = new Change.AnswerSet("T1", Answer.of(new Choice("no")));
    Change yes = new Change.AnswerSet("T1", Answer.of(new Choice("yes")));

    assertThat(BEGUN.pen().write(List.of(no, yes)))
        .isEqualTo(List.of(no, new Change.AnswerSet("T1", Answer.NONE)));
  }

  @Test
  void aStateStaysAsItIsWhateverIsWrittenOverIt() {
    Change.AnswerSet no = new Change.AnswerSet("T1", Answer.of(new Choice("no")));
    WorkshopState.Pen pen = BEGUN.pen();
    pen.write(List.of(no));
    WorkshopState after = pen.state();
    after.pen().write(List.of(no.none(), new Change.Moved(Place.of(Part.RISKS))));

    assertThat(BEGUN.answer("T1")).isEqualTo(Answer.NONE);
    assertThat(after.answer("T1")).isEqualTo(no.answer());
    assertThat(after.place()).isEqualTo(Place.START);
  }

  @Test
  void whatTheGroupWroteComesBackToItsPlace() {
    Change.OwnObservationSet first =
        new Change.OwnObservationSet(new OwnObservation("own-1", "First"));
    Change.OwnObservationSet second =
        new Change.OwnObservationSet(new OwnObservation("own-2", "Second"));
    WorkshopState.Pen pen = BEGUN.pen();
    pen.write(List.of(first, second, first.none()));
    WorkshopState without = pen.state();
    WorkshopState.Pen back = without.pen();
    back.write(List.of(first));

    assertThat(without.all(Change.OwnObservationSet.class)).isEqualTo(List.of(second));
    assertThat(back.state().all(Change.OwnObservationSet.class)).isEqualTo(List.of(first, second));
  }
}
