package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

/** What a window shows of a workshop that is changed beside it, as by a session's thread. */
class HeardElsewhereTest {
  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.CORE, Language.EN);
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Deque<Runnable> onScreen = new ArrayDeque<>();
  private final ConsoleModel model =
      new ConsoleModel(workshop, new Tasks(background::add, onScreen::add), real.clock);
  private final List<WorkshopView> shown = new ArrayList<>();

  private void add(String id) {
    workshop.execute(new Command.WriteObservation(new OwnObservation(id, "From a phone")));
  }

  private static void happen(Deque<Runnable> works) {
    while (!works.isEmpty()) {
      works.remove().run();
    }
  }

  private void settle() {
    while (!background.isEmpty() || !onScreen.isEmpty()) {
      happen(background);
      happen(onScreen);
    }
  }

  @Test
  void ofSeveralChangesTheLastIsShownOnceAndOnlyOnTheThreadOfTheScreen() {
    WorkshopView before = model.view();
    model.viewProperty().addListener((view, was, now) -> shown.add(now));
    add("own-1");
    add("own-2");
    add("own-3");

    assertThat(model.view()).isSameAs(before);
    assertThat(onScreen).hasSize(1);
    happen(onScreen);
    assertThat(shown).isEqualTo(List.of(workshop.view()));

    add("own-4");
    happen(onScreen);
    assertThat(model.view()).isSameAs(workshop.view());
  }

  @Test
  void anUndoLeadsToWhereItHappenedThoughTheScreenHeardOfItBefore() {
    String id = workshop.view().results().observations().getLast().id();
    model.change(
        view ->
            new Command.DecideObservation(
                id, ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS)),
        refused -> {});
    settle();
    model.moveTo(Place.of(Part.RISKS));
    model.undo();
    settle();

    assertThat(workshop.view().observation(id).orElseThrow().treated()).isFalse();
    assertThat(model.place()).isEqualTo(new Place(Part.OBSERVATIONS, id));
  }

  private Command holds(String id) {
    return new Command.DecideObservation(
        id, ObservationDecision.NONE.with(ObservationDecision.Outcome.HOLDS));
  }

  @Test
  void anUndoLeadsToWhatItTookBackThoughAnotherThreadDidThatJustBefore() throws Exception {
    String first = workshop.view().results().observations().getFirst().id();
    String last = workshop.view().results().observations().getLast().id();
    model.change(view -> holds(first), refused -> {});
    model.moveTo(Place.of(Part.RISKS));
    settle();
    model.undo();
    Thread undoing = new Thread(() -> happen(background));
    workshop.execute(view -> {
      // The undo is on its way, and waits for this deed.
      undoing.start();
      while (undoing.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
      return holds(last);
    });
    undoing.join();
    settle();

    assertThat(workshop.view().observation(first).orElseThrow().treated()).isTrue();
    assertThat(workshop.view().observation(last).orElseThrow().treated()).isFalse();
    assertThat(model.place()).isEqualTo(new Place(Part.OBSERVATIONS, last));
  }

  @Test
  void whatIsTypedStaysWhereAnotherChangeIsHeardWhileItIsBeingStored() {
    String id = workshop.view().results().observations().getFirst().id();
    Draft reason =
        model.draft(
            id,
            "reason",
            view -> view.observation(id).orElseThrow().decision().reason(),
            (view, text) ->
                new Command.DecideObservation(
                    id, view.observation(id).orElseThrow().decision().because(text)));
    reason.textProperty().set("Mine");
    reason.commit();
    reason.textProperty().set("Mine and more");
    add("own-1");
    settle();

    assertThat(reason.text()).isEqualTo("Mine and more");
    assertThat(reason.rivalProperty().get()).isNull();
    reason.commit();
    settle();
    assertThat(workshop.view().observation(id).orElseThrow().decision().reason())
        .isEqualTo("Mine and more");
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
  }
}
