package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casustafel.log.Logs;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.observation.OwnObservation;
import org.junit.jupiter.api.Test;

class KeptTextsTest extends TypedInWorkshop {
  private static final DraftKey KEY = new DraftKey(TOLD, "reasoning");

  private static Jotting hands(ConsoleModel of, String rounds) {
    return of.typing().jotting("obs-c2-3", "hands", () -> rounds, rounds::equals);
  }

  private static Jotting action(ConsoleModel of, String fresh) {
    return of.typing()
        .jotting(
            "REPORT",
            "new action",
            () -> fresh,
            id -> of.view().results().actions().stream().noneMatch(a -> a.id().equals(id)));
  }

  private Answer answer() {
    return workshop.view().question(TOLD).orElseThrow().answer();
  }

  @Test
  void whileSomebodyGoesOnTypingWithoutAPauseItIsKeptAMomentAfterTheFirstKey() {
    Draft draft = reasoning(model);
    String typed = "";
    for (int key = 1; key <= 155; key++) {
      typed += (char) ('a' + key % 26);
      draft.textProperty().set(typed);
      assertThat(moments).as("no key postpones what the first has set going").hasSize(1);
      if (key % 10 == 0) {
        aMomentPasses();
        assertThat(reasoning(afterCrash()).text()).isEqualTo(typed);
      }
    }
    assertThat(real.store.entries(workshop.view().identity().id()))
        .as("typing is no version of the record")
        .extracting(Entry::kind)
        .containsExactly(Entry.Kind.BEGIN);
  }

  @Test
  void nothingIsSaidToBeSavedBeforeWhatIsTypedWouldOutliveACrash() {
    Jotting action = action(model, "action-1");
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
    action.textProperty().set("Ask");
    assertThat(model.savingProperty().get()).isEqualTo(new Saving.UnderWay());
    aMomentPasses();
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
    assertThat(action(afterCrash(), "action-2").text()).isEqualTo("Ask");
    action.textProperty().set("Ask w");
    assertThat(model.savingProperty().get()).isEqualTo(new Saving.UnderWay());
  }

  @Test
  void aTextThatWasRefusedIsKeptAndNotSaidToBeSaved() {
    Draft draft = reasoning(model);
    draft.textProperty().set("x".repeat(10_001));
    model.commitTyping();
    assertThat(draft.refusalProperty().get()).isNotNull();
    assertThat(model.savingProperty().get()).isEqualTo(new Saving.NotRecorded());
    model.moveTo(Place.of(Part.RISKS));
    assertThat(model.savingProperty().get()).isEqualTo(new Saving.NotRecorded());

    ConsoleModel again = afterCrash();
    assertThat(again.savingProperty().get()).isEqualTo(new Saving.NotRecorded());
    assertThat(reasoning(again).text()).hasSize(10_001);
    reasoning(again).textProperty().set("Shorter");
    again.commitTyping();
    assertThat(again.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
    assertThat(again.view().question(TOLD).orElseThrow().answer().reasoning()).isEqualTo("Shorter");
  }

  @Test
  void onceItIsADeedNothingOfItIsKeptBeside() {
    Draft draft = reasoning(model);
    draft.textProperty().set("Because");
    aMomentPasses();
    assertThat(workshop.drafts()).isEqualTo(Map.of(KEY, new DraftText("Because", "")));
    draft.commit();
    aMomentPasses();
    assertThat(answer().reasoning()).isEqualTo("Because");
    assertThat(workshop.drafts()).isEmpty();
    assertThat(reasoning(afterCrash()).text()).isEqualTo("Because");
  }

  @Test
  void countedHandsBelongToTheirItemAndAreOverOnceTheirRoundIsRecorded() {
    model.moveTo(new Place(Part.OBSERVATIONS, "obs-c2-3"));
    hands(model, "none").textProperty().set("1:0,0,0,3,4,0");
    model.next();
    model.previous();
    assertThat(hands(model, "none").text()).isEqualTo("1:0,0,0,3,4,0");
    model.leave(() -> {}, () -> {});
    assertThat(hands(afterCrash(), "none").text()).isEqualTo("1:0,0,0,3,4,0");
    assertThat(hands(afterCrash(), "1: [0, 0, 0, 3, 4]0").text()).isEmpty();
  }

  @Test
  void aJottingThatBecameADeedJustBeforeACrashIsNotOfferedAgain() {
    action(model, "action-1").textProperty().set("Ask");
    aMomentPasses();
    workshop.execute(new Command.WriteAction("action-1", "Ask"));
    Jotting next = action(afterCrash(), "action-2");
    assertThat(next.text()).isEmpty();
    assertThat(next.basis()).isEqualTo("action-2");
  }

  @Test
  @Logs("WARN KeptTexts: what is typed could not be stored <- StoreFailure")
  void whenTheDiskIsFullItIsSaidAndWhatIsTypedIsKeptInTheWindowUntilItIsStored() {
    real.store.fail(StoreFailure.Reason.DISK_FULL);
    Jotting action = action(model, "action-1");
    action.textProperty().set("Ask");
    aMomentPasses();
    assertThat(model.savingProperty().get())
        .isEqualTo(new Saving.NotSaved(StoreFailure.Reason.DISK_FULL, 0));
    List<String> said = new ArrayList<>();
    model.settle(() -> said.add("saved"), () -> said.add("not saved"));
    real.store.fail(null);
    model.saveAgain();
    model.settle(() -> said.add("saved"), () -> said.add("not saved"));
    assertThat(said).containsExactly("not saved", "saved");
    assertThat(action(afterCrash(), "action-2").text()).isEqualTo("Ask");
  }

  @Test
  void whatIsTypedAboutWhatIsNotAskedAnyMoreIsKeptAndNotComplainedOf() {
    model.typing().day("no-such-question", "answer by").set("somewhere in May");
    aMomentPasses();
    assertThat(model.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);
    assertThat(workshop.drafts()).hasSize(1);
    model.typing().day(TOLD, "answer by").set("somewhere in May");
    aMomentPasses();
    assertThat(model.savingProperty().get()).isEqualTo(new Saving.NotUnderstood());
  }

  @Test
  @Logs("WARN KeptTexts: what is typed could not be stored <- StoreFailure")
  void whenWhatIsTypedCannotBeStoredEarlierVersionsStayAndOneCanTryAgain() {
    Draft draft = reasoning(model);
    draft.textProperty().set("A client");
    real.store.fail(StoreFailure.Reason.DISK_FULL);
    draft.removeEarlier();
    assertThat(draft.earlier().stageProperty().get()).isEqualTo(EarlierVersions.Stage.NOT_REMOVED);
    real.store.fail(null);
    draft.removeEarlier();
    assertThat(draft.earlier().stageProperty().get()).isEqualTo(EarlierVersions.Stage.REMOVED);
  }

  @Test
  void oneDoesNotLeaveBeforeWhatIsBeingRemovedIsGone() {
    LaterTasks later = new LaterTasks();
    ConsoleModel slow = new ConsoleModel(workshop, later.tasks(), real.clock);
    Draft draft = reasoning(slow);
    draft.textProperty().set("Name of a client");
    slow.commitTyping();
    draft.textProperty().set("A client");
    draft.removeEarlier();
    List<EarlierVersions.Stage> whenLeft = new ArrayList<>();
    slow.leave(
        () -> whenLeft.add(draft.earlier().stageProperty().get()),
        () -> whenLeft.add(EarlierVersions.Stage.NOT_REMOVED));
    later.happen();
    assertThat(whenLeft).containsExactly(EarlierVersions.Stage.REMOVED);
  }

  @Test
  void whatWasTypedAboutAnObservationGoesWithIt() {
    model.change(
        view -> new Command.WriteObservation(new OwnObservation("own-1", "Nobody asked")),
        refused -> {});
    model.typing().jotting("own-1", "hands").textProperty().set("1:1,0,0,0,0,0");
    aMomentPasses();
    model.change(view -> new Command.RemoveObservation("own-1"), refused -> {});
    aMomentPasses();
    assertThat(workshop.drafts()).isEmpty();
  }
}
