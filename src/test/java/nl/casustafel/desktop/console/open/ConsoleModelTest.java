package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.log.Logs;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

class ConsoleModelTest {
  private static final String TOLD = "tr-told-ai";
  private static final Place TOLD_PLACE = new Place(Part.QUESTIONS, TOLD);

  private final RealCase real = new RealCase();
  private final Workshop workshop = real.begin("recruitment-screening", Depth.FULL, Language.EN);
  private final ConsoleModel model = real.model(workshop);

  private void answer(String option) {
    model.change(
        view ->
            new Command.AnswerQuestion(
                TOLD, view.question(TOLD).orElseThrow().answer().with(choice(option))),
        refused -> {});
  }

  private static AnswerValue choice(String option) {
    return new AnswerValue.Choice(option);
  }

  private static Draft reasoning(ConsoleModel of) {
    return RealCase.reasoning(of, TOLD);
  }

  private Answer stored() {
    return workshop.view().question(TOLD).orElseThrow().answer();
  }

  @Test
  void aChangeIsStoredAndShownWithTheTimeAtWhichItWas() {
    real.clock.pass(Duration.ofSeconds(5));
    answer("no");
    assertThat(stored()).isEqualTo(Answer.of(choice("no")));
    assertThat(model.view()).isSameAs(workshop.view());
    assertThat(model.savingProperty().get()).isEqualTo(new Saving.AllSaved(real.clock.instant()));
  }

  @Test
  void whatIsTypedAndWhatIsChosenMeanwhileAreBothKept() {
    LaterTasks later = new LaterTasks();
    ConsoleModel slow = new ConsoleModel(workshop, later.tasks(), real.clock);
    Draft reasoning = reasoning(slow);
    reasoning.textProperty().set("Nobody wrote it down");
    reasoning.commit();
    slow.change(
        view ->
            new Command.AnswerQuestion(
                TOLD, view.question(TOLD).orElseThrow().answer().with(choice("no"))),
        refused -> {});
    assertThat(slow.savingProperty().get()).isEqualTo(new Saving.UnderWay());
    later.happen();
    assertThat(stored()).isEqualTo(Answer.of(choice("no")).because("Nobody wrote it down"));
    assertThat(slow.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
  }

  @Test
  @Logs("WARN KeptTexts: what is typed could not be stored <- StoreFailure")
  void whatCannotBeStoredIsKeptAndTriedAgainInItsOrder() {
    real.store.fail(StoreFailure.Reason.DISK_FULL);
    Draft reasoning = reasoning(model);
    reasoning.textProperty().set("First");
    reasoning.commit();
    answer("no");
    assertThat(model.savingProperty().get())
        .isEqualTo(new Saving.NotSaved(StoreFailure.Reason.DISK_FULL, 2));
    assertThat(stored()).isEqualTo(Answer.NONE);
    assertThat(reasoning.text()).isEqualTo("First");

    real.store.fail(null);
    model.saveAgain();
    assertThat(stored()).isEqualTo(Answer.of(choice("no")).because("First"));
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
  }

  @Test
  @Logs("WARN KeptTexts: what is typed could not be stored <- StoreFailure")
  void aTextThatIsNotStoredYetIsStillThereWhenOneComesBackToItsItem() {
    model.moveTo(TOLD_PLACE);
    real.store.fail(StoreFailure.Reason.LOCKED);
    reasoning(model).textProperty().set("Kept in the window");
    model.moveTo(Place.of(Part.RISKS));
    model.moveTo(TOLD_PLACE);
    assertThat(reasoning(model).text()).isEqualTo("Kept in the window");
    assertThat(model.savingProperty().get())
        .isEqualTo(new Saving.NotSaved(StoreFailure.Reason.LOCKED, 3));
  }

  @Test
  void typingStandsWhileAViewArrivesAndIsReplacedByAnUndo() {
    model.moveTo(TOLD_PLACE);
    Draft reasoning = reasoning(model);
    reasoning.textProperty().set("Because");
    answer("yes");
    assertThat(reasoning.text()).isEqualTo("Because");
    assertThat(stored().reasoning()).isEmpty();
    model.undo();
    assertThat(reasoning.text()).isEmpty();
    assertThat(stored()).isEqualTo(Answer.of(choice("yes")));
    model.redo();
    assertThat(reasoning.text()).isEqualTo("Because");
  }

  @Test
  void aTextThatIsRefusedStaysInItsFieldWithTheReasonUntilAnotherIsAccepted() {
    Draft reasoning = reasoning(model);
    reasoning.textProperty().set("x".repeat(10_001));
    reasoning.commit();
    assertThat(reasoning.refusalProperty().get()).isNotNull();
    assertThat(reasoning.text()).hasSize(10_001);
    assertThat(stored()).isEqualTo(Answer.NONE);
    reasoning.textProperty().set("Shorter");
    reasoning.commit();
    assertThat(reasoning.refusalProperty().get()).isNull();
    assertThat(stored().reasoning()).isEqualTo("Shorter");
  }

  @Test
  void typingIsWrittenBeforeOneMovesAway() {
    reasoning(model).textProperty().set("In haste");
    model.next();
    assertThat(stored().reasoning()).isEqualTo("In haste");
  }

  @Test
  void anUndoIsSeenWhereItHappens() {
    answer("no");
    model.moveTo(Place.of(Part.REPORT));
    model.undo();
    assertThat(model.place()).isEqualTo(TOLD_PLACE);
    assertThat(stored()).isEqualTo(Answer.NONE);
    model.moveTo(Place.START);
    model.redo();
    assertThat(model.place()).isEqualTo(TOLD_PLACE);
    assertThat(stored()).isEqualTo(Answer.of(choice("no")));
  }

  @Test
  void oneGoesThroughAllItemsAndStaysAtEitherEnd() {
    List<Place> places = workshop.view().agenda().in(Phase.ROOM).places();
    List<Place> seen = new ArrayList<>();
    model.previous();
    for (int i = 0; i < places.size() + 3; i++) {
      if (seen.isEmpty() || !seen.getLast().equals(model.place())) {
        seen.add(model.place());
      }
      model.next();
    }
    assertThat(seen).isEqualTo(places);
  }

  @Test
  void theTimeIsCountedForThePartThatIsLeft() {
    model.moveTo(TOLD_PLACE);
    for (int i = 0; i < 9; i++) {
      real.clock.pass(Duration.ofSeconds(30));
      model.tick();
    }
    assertThat(model.moving().secondsHereProperty().get()).isEqualTo(270);
    model.moveTo(Place.of(Part.RISKS));
    assertThat(workshop.view().agenda().line(Part.QUESTIONS).secondsSpent()).isEqualTo(270);
    assertThat(workshop.view().agenda().line(Part.RISKS).secondsSpent()).isZero();
    assertThat(model.moving().secondsHereProperty().get()).isZero();
  }

  @Test
  void theTimeIsStoredNowAndThenAndAtLeavingSoThatAFallenComputerLosesLittle() {
    model.moveTo(TOLD_PLACE);
    for (int i = 0; i < 5; i++) {
      real.clock.pass(Duration.ofMinutes(1));
      model.tick();
    }
    assertThat(workshop.view().agenda().line(Part.QUESTIONS).secondsSpent()).isEqualTo(300);
    real.clock.pass(Duration.ofSeconds(40));
    List<String> said = new ArrayList<>();
    model.leave(() -> said.add("saved"), () -> said.add("not saved"));
    assertThat(workshop.view().agenda().line(Part.QUESTIONS).secondsSpent()).isEqualTo(340);
    assertThat(said).containsExactly("saved");
  }

  @Test
  void hoursWithTheLidClosedAreNotWork() {
    model.moveTo(TOLD_PLACE);
    real.clock.pass(Duration.ofHours(9));
    model.tick();
    assertThat(model.moving().secondsHereProperty().get()).isZero();
  }

  @Test
  void oneWhoCannotSaveIsToldSoInsteadOfLeaving() {
    real.store.fail(StoreFailure.Reason.READ_ONLY);
    List<String> said = new ArrayList<>();
    model.leave(() -> said.add("saved"), () -> said.add("not saved"));
    assertThat(said).containsExactly("not saved");
  }

  @Test
  void aWorkshopIsReopenedWhereItWasLeft() {
    model.moveTo(TOLD_PLACE);
    Workshop again = real.workshops.open(workshop.view().identity().id()).orElseThrow();
    assertThat(real.model(again).place()).isEqualTo(TOLD_PLACE);
  }

  @Test
  void anItemThatVanishesLeavesOneAtTheItemBeforeIt() {
    model.change(
        view -> new Command.WriteObservation(new OwnObservation("own-1", "Nobody asked us")),
        refused -> {});
    model.moveTo(new Place(Part.OBSERVATIONS, "own-1"));
    model.change(view -> new Command.RemoveObservation("own-1"), refused -> {});
    assertThat(model.place()).isEqualTo(new Place(Part.OBSERVATIONS, "obs-c2-8"));
  }

  @Test
  void anAnswerTellsWhichFollowUpsItOpenedAndClosedUntilOneMovesOn() {
    answer("yes");
    assertThat(model.followUps()).isEqualTo(new FollowUps(1, 0));
    answer("no");
    assertThat(model.followUps()).isEqualTo(new FollowUps(0, 1));
    model.next();
    assertThat(model.followUps()).isEqualTo(FollowUps.NONE);
  }

  @Test
  void theLanguageOfTheReportFollowsTheSwitch() {
    model.speak(Language.NL);
    assertThat(workshop.view().info().language()).isEqualTo(Language.NL);
    long revision = workshop.view().identity().revision();
    model.speak(Language.NL);
    assertThat(workshop.view().identity().revision()).isEqualTo(revision);
  }
}
