package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.question.AnswerForm;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.progress.Results;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UndoTest {
  private final InMemoryStore store = new InMemoryStore();
  private final Workshops workshops = new Workshops(store, Clock.systemUTC());
  private final Workshop workshop =
      workshops.begin(
          BuiltIn.info(Language.NL, Depth.FULL),
          BuiltIn.caseOf("recruitment-screening"),
          BuiltIn.FILES);

  @Test
  void thereIsNothingToUndoAtTheStart() {
    WorkshopView start = workshop.view();
    assertThat(start.identity().canUndo()).isFalse();
    assertThat(workshop.undo()).isEqualTo(new Workshop.Replayed(start, start));
    assertThat(workshop.redo()).isEqualTo(new Workshop.Replayed(start, start));
    assertThat(workshop.view()).isSameAs(start);
  }

  @Test
  void movingAboutIsNotSomethingToUndo() {
    workshop.execute(new Command.MoveTo(Place.of(Part.RISKS), 5));
    assertThat(workshop.view().identity().canUndo()).isFalse();
  }

  @Test
  void whatWasUndoneCanBeDoneAgainUntilSomethingElseIsDone() {
    answer("yes");
    answer("no");
    workshop.undo();
    assertThat(answer()).isEqualTo(new AnswerValue.Choice("yes"));
    workshop.redo();
    assertThat(answer()).isEqualTo(new AnswerValue.Choice("no"));
    workshop.undo();
    answer("unsure");
    assertThat(workshop.view().identity().canRedo()).isFalse();
  }

  @Test
  void undoReachesBackThroughARestart() {
    answer("yes");
    answer("no");
    workshop.undo();
    Workshop again = workshops.open(workshop.view().identity().id()).orElseThrow();
    assertThat(again.view()).isEqualTo(workshop.view());
    assertThat(again.redo().now().question("tr-told-ai").orElseThrow().answer().value())
        .isEqualTo(new AnswerValue.Choice("no"));
    again.undo();
    assertThat(again.undo().now().question("tr-told-ai").orElseThrow().answered()).isFalse();
    assertThat(again.view().identity().canUndo()).isFalse();
  }

  @Test
  void anyRowOfDeedsUndoneAllTheWayIsTheWorkshopAsItBeganAndRedoneAsItWas() {
    Results start = workshop.view().results();
    Random random = new Random(42);
    List<Results> steps = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      // Moving about in between is not undone and undoes nothing.
      workshop.execute(new Command.MoveTo(Place.of(Part.RISKS), random.nextInt(3)));
      if (workshop.execute(deed(random)) instanceof Executed.Done done) {
        steps.add(done.view().results());
      }
    }
    assertThat(steps).hasSizeGreaterThan(150);

    for (int i = steps.size() - 2; i >= 0; i--) {
      assertThat(workshop.undo().now().results()).isEqualTo(steps.get(i));
    }
    assertThat(workshop.undo().now().results()).isEqualTo(start);
    assertThat(workshop.view().identity().canUndo()).isFalse();
    for (Results step : steps) {
      assertThat(workshop.redo().now().results()).isEqualTo(step);
    }
    assertThat(workshops.open(workshop.view().identity().id()).orElseThrow().view())
        .isEqualTo(workshop.view());
  }

  private Command deed(Random random) {
    List<TreatedObservation> observations = workshop.view().results().observations();
    String observation = observations.get(random.nextInt(observations.size())).id();
    return switch (random.nextInt(17)) {
      case 0 -> new Command.CountHands(observation, 1 + random.nextInt(3), tally(random));
      case 1 -> new Command.DropRound(observation, 1 + random.nextInt(3));
      case 2 ->
          new Command.DecideObservation(
              observation,
              ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS).because("omdat"));
      case 3 -> new Command.WriteObservation(new OwnObservation("own-" + random.nextInt(3), "x"));
      case 4 -> new Command.RemoveObservation("own-" + random.nextInt(3));
      case 5 -> new Command.WriteAction("a-" + random.nextInt(3), "doen " + random.nextInt(9));
      case 6 -> new Command.RemoveAction("a-" + random.nextInt(3));
      case 7 -> new Command.PlanMinutes(Part.CASE, random.nextInt(60));
      case 8 ->
          new Command.FollowUpAction(
              "a-" + random.nextInt(3), new FollowUp("FG", null, random.nextBoolean()));
      case 9, 10, 11, 12, 13, 14 -> new RandomRisks(workshop.view(), random).deed();
      case 15 ->
          new Command.Describe(
              BuiltIn.info(Language.NL, random.nextBoolean() ? Depth.CORE : Depth.FULL));
      default -> answer(random);
    };
  }

  private Command answer(Random random) {
    List<Question> all = BuiltIn.GUIDE.questions().all();
    Question question = all.get(random.nextInt(all.size()));
    AnswerValue value =
        switch (question.form()) {
          case AnswerForm.Multiple multiple ->
              new AnswerValue.Choices(Set.of(multiple.options().getFirst().id()));
          case AnswerForm.Scale ignored -> new AnswerValue.Point(1 + random.nextInt(5));
          case AnswerForm.Open ignored -> new AnswerValue.Words("woorden");
          case AnswerForm.Single single ->
              new AnswerValue.Choice(
                  single.options().get(random.nextInt(single.options().size())).id());
          case AnswerForm.YesNoUnsure form ->
              new AnswerValue.Choice(form.options().get(random.nextInt(3)).id());
        };
    return new Command.AnswerQuestion(question.id(), Answer.of(value));
  }

  private static AgreementTally tally(Random random) {
    return new AgreementTally(random.ints(5, 1, 9).boxed().toList(), 0);
  }

  private void answer(String option) {
    workshop.execute(
        new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice(option))));
  }

  private @Nullable AnswerValue answer() {
    return workshop.view().question("tr-told-ai").orElseThrow().answer().value();
  }
}
