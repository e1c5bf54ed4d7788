package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desktop.console.open.errand.Errand;
import nl.casustafel.desktop.console.open.errand.ErrandQueue;
import nl.casustafel.desktop.console.open.place.Neighbour;
import nl.casustafel.desktop.console.open.place.WayOn;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.desktop.console.open.time.PartStopwatch;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Executed;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.observation.ObservationDecision;
import org.junit.jupiter.api.Test;

class DeedsAndDraftsTest {
  private static final DraftKey TITLE = new DraftKey("", "title");

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("patient-summaries", Depth.FULL, Language.EN);
  private final LaterTasks later = new LaterTasks();
  private final List<String> happened = new ArrayList<>();
  private final ErrandQueue queue =
      new ErrandQueue(
          workshop, later.tasks(), () -> happened.add("failed"), () -> happened.add("tried"));

  private Errand plan(int minutes) {
    return new Errand(
        open -> open.execute(new Command.PlanMinutes(Part.RISKS, minutes)),
        view -> happened.add("done " + minutes),
        refused -> happened.add("refused " + minutes));
  }

  @Test
  void deedsAreDoneOneAfterTheOther() {
    queue.add(plan(10));
    queue.add(plan(20));
    queue.whenTried(() -> happened.add("all saved"), () -> happened.add("not all saved"));
    assertThat(happened).isEmpty();
    assertThat(queue.waiting()).isEqualTo(2);
    later.happen();
    assertThat(happened).containsExactly("done 10", "tried", "done 20", "tried", "all saved");
    assertThat(workshop.view().agenda().line(Part.RISKS).plannedMinutes()).isEqualTo(20);
  }

  @Test
  void aRefusalHoldsUpNothing() {
    queue.add(plan(9000));
    queue.add(plan(20));
    later.happen();
    assertThat(happened).containsExactly("refused 9000", "tried", "done 20", "tried");
  }

  @Test
  void whatFailedStaysFirstAndTheNextDeedTriesItAgain() {
    real.store.fail(StoreFailure.Reason.DISK_FULL);
    queue.add(plan(10));
    queue.whenTried(() -> happened.add("all saved"), () -> happened.add("not all saved"));
    later.happen();
    assertThat(happened).containsExactly("failed", "not all saved");
    assertThat(queue.failure()).isEqualTo(StoreFailure.Reason.DISK_FULL);
    happened.clear();
    real.store.fail(null);
    queue.add(plan(20));
    later.happen();
    assertThat(happened).containsExactly("done 10", "tried", "done 20", "tried");
    assertThat(queue.failure()).isNull();
    assertThat(queue.waiting()).isZero();
  }

  @Test
  void aFaultOfOursIsSaidAndHoldsUpNothing() {
    queue.add(
        new Errand(
            open -> {
              throw new IllegalStateException("a fault");
            },
            view -> {},
            refused -> {}));
    later.happen();
    assertThat(queue.failure()).isEqualTo(StoreFailure.Reason.OTHER);
    queue.add(plan(20));
    later.happen();
    assertThat(queue.failure()).isNull();
    assertThat(happened).containsExactly("failed", "done 20", "tried");
  }

  @Test
  void withNothingToDoAllIsSavedAtOnce() {
    queue.whenTried(() -> happened.add("all saved"), () -> happened.add("not all saved"));
    assertThat(happened).containsExactly("all saved");
  }

  @Test
  void draftsAreForgottenOnceStored() {
    ConsoleModel model = real.model(workshop);
    Drafts drafts = new Drafts();
    Draft.Source source =
        new Draft.Source(
            view -> view.info().title(),
            (view, text) -> text.isEmpty() ? null : new Command.WriteAction("a", text));
    Draft draft = drafts.get(TITLE, () -> new Draft(model, TITLE, source, drafts.earlier(TITLE)));
    draft.textProperty().set("Typed");
    drafts.forgetStored();
    assertThat(drafts.get(TITLE, () -> new Draft(model, TITLE, source, drafts.earlier(TITLE))))
        .isSameAs(draft);
    assertThat(drafts.typing()).isTrue();
    drafts.commit();
    assertThat(drafts.typing()).isFalse();
    drafts.forgetStored();
    assertThat(drafts.get(TITLE, () -> new Draft(model, TITLE, source, drafts.earlier(TITLE))))
        .isNotSameAs(draft);
    assertThat(workshop.view().results().actions())
        .extracting(action -> action.text().en())
        .containsExactly("Typed");
  }

  @Test
  void aStopwatchGivesWholeSecondsAndKeepsTheRest() {
    PartStopwatch stopwatch = new PartStopwatch(real.clock, 0);
    real.clock.pass(Duration.ofMillis(2_700));
    stopwatch.tick();
    assertThat(stopwatch.take()).isEqualTo(2);
    real.clock.pass(Duration.ofMillis(400));
    stopwatch.tick();
    assertThat(stopwatch.seconds()).isEqualTo(1);
    real.clock.pass(PartStopwatch.LONGEST_GAP);
    stopwatch.tick();
    assertThat(stopwatch.take()).isEqualTo(121);
  }

  @Test
  void savingIsWatchedFromTypingToStored() {
    ConsoleModel model = real.model(workshop);
    SavingWatch watch = new SavingWatch(real.clock);
    watch.look(queue, model.typing());
    assertThat(watch.savingProperty().get()).isEqualTo(new Saving.AllSaved(real.clock.instant()));
    Draft draft =
        model.draft("", "x", view -> "", (view, text) -> new Command.WriteAction("a", text));
    draft.textProperty().set("Typed");
    watch.look(queue, model.typing());
    assertThat(watch.savingProperty().get()).isEqualTo(new Saving.UnderWay());
    draft.commit();
    real.clock.pass(Duration.ofSeconds(3));
    watch.stored();
    watch.look(queue, model.typing());
    assertThat(watch.savingProperty().get()).isEqualTo(new Saving.AllSaved(real.clock.instant()));
  }

  private WorkshopView after(Command command) {
    Executed executed = workshop.execute(command);
    assertThat(executed).isInstanceOf(Executed.Done.class);
    return workshop.view();
  }

  @Test
  void theItemInWhichTwoViewsDifferIsFound() {
    WorkshopView before = workshop.view();
    WorkshopView answered =
        after(new Command.AnswerQuestion("tr-told-ai", Answer.of(new AnswerValue.Choice("no"))));
    assertThat(ChangedPlace.between(before, answered))
        .contains(new ChangedItem(new Place(Part.QUESTIONS, "tr-told-ai"), "tr-told-ai"));
    WorkshopView decided =
        after(
            new Command.DecideObservation(
                "obs-c3-1", ObservationDecision.NONE.because("So it is")));
    assertThat(ChangedPlace.between(answered, decided))
        .contains(new ChangedItem(new Place(Part.OBSERVATIONS, "obs-c3-1"), "obs-c3-1"));
    WorkshopView agreed = after(new Command.WriteAction("a", "Ask"));
    assertThat(ChangedPlace.between(decided, agreed))
        .contains(new ChangedItem(Place.of(Part.REPORT), "a"));
    WorkshopView planned = after(new Command.PlanMinutes(Part.CASE, 3));
    assertThat(ChangedPlace.between(agreed, planned)).isEmpty();
  }

  @Test
  void aPlaceHasNeighboursWithinTheWorkshop() {
    WorkshopView view = workshop.view();
    Place last = Place.of(Part.REPORT);
    Agenda room = view.agenda().in(Phase.ROOM);
    assertThat(WayOn.of(Place.START, room, view.agenda()))
        .isEqualTo(
            new WayOn(
                1,
                room.places().size(),
                Optional.empty(),
                Optional.of(new Place(Part.OBSERVATIONS, "obs-c3-1"))));
    assertThat(WayOn.of(last, room, view.agenda()).on()).isEmpty();
    assertThat(Neighbour.orBefore(last, Phase.ROOM, view, view)).isEqualTo(last);
  }

  @Test
  void anItemIsNamedByItsLabelItsWordsOrItsPart() {
    WorkshopView view = workshop.view();
    Texts texts = new Texts(Language.EN);
    assertThat(ItemName.of(Place.of(Part.RISKS), view, texts)).isEqualTo("Risks found");
    assertThat(ItemName.of(new Place(Part.QUESTIONS, "tr-told-ai"), view, texts))
        .isEqualTo("Do the people concerned know that AI uses their data?");
    assertThat(ItemName.of(new Place(Part.OBSERVATIONS, "gone"), view, texts))
        .isEqualTo("Observations");
    assertThat(ItemName.of(new Place(Part.OBSERVATIONS, "obs-c3-1"), view, texts))
        .startsWith("3.1 ");
  }
}
