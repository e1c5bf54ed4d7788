package nl.casustafel.desktop.console.open;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.answer.Answer;
import org.junit.jupiter.api.Test;

/** What is typed in a field and what was recorded elsewhere meanwhile. */
class RivalTextsTest extends TypedInWorkshop {
  @Test
  void whatIsTypedAndWhatWasRecordedMeanwhileAreBothKeptUntilOneChooses() {
    reasoning(model).textProperty().set("Typed");
    aMomentPasses();
    ConsoleModel again = afterCrash();
    workshop.execute(new Command.AnswerQuestion(TOLD, Answer.NONE.because("Recorded elsewhere")));

    ConsoleModel after = afterCrash();
    Draft draft = reasoning(after);
    assertThat(draft.text()).isEqualTo("Typed");
    assertThat(draft.rivalProperty().get()).isEqualTo("Recorded elsewhere");
    after.commitTyping();
    assertThat(recorded(after)).isEqualTo("Recorded elsewhere");
    assertThat(after.savingProperty().get()).isEqualTo(new Saving.NotRecorded());
    assertThat(reasoning(afterCrash()).rivalProperty().get()).isEqualTo("Recorded elsewhere");

    draft.preferTyped();
    assertThat(recorded(after)).isEqualTo("Typed");
    assertThat(draft.rivalProperty().get()).isNull();
    assertThat(after.savingProperty().get()).isInstanceOf(Saving.AllSaved.class);

    assertThat(reasoning(again).text()).isEqualTo("Typed");
    reasoning(again).preferRecorded();
    assertThat(reasoning(again).text()).isEmpty();
  }

  private static String recorded(ConsoleModel of) {
    return of.view().question(TOLD).orElseThrow().answer().reasoning();
  }

  @Test
  void aFieldInWhichNobodyTypesShowsWhatIsRecordedElsewhere() {
    Draft draft = reasoning(model);
    model.change(
        view -> new Command.AnswerQuestion(TOLD, Answer.NONE.because("Merged")), refused -> {});
    assertThat(draft.text()).isEqualTo("Merged");
    assertThat(draft.ahead()).isFalse();
  }

  @Test
  void anUndoElsewhereLeavesARefusedTextAlone() {
    model.change(view -> new Command.PlanMinutes(Part.RISKS, 20), refused -> {});
    Draft draft = reasoning(model);
    draft.textProperty().set("x".repeat(10_001));
    model.undo();
    assertThat(draft.text()).hasSize(10_001);
  }

  @Test
  void whatWasRecordedJustBeforeACrashAndIsTheBeginningOfWhatIsTypedIsNoChoice() {
    Draft draft = reasoning(model);
    draft.textProperty().set("Because nobody");
    aMomentPasses();
    workshop.execute(new Command.AnswerQuestion(TOLD, Answer.NONE.because("Because")));
    ConsoleModel again = afterCrash();
    assertThat(reasoning(again).rivalProperty().get()).isNull();
    again.commitTyping();
    assertThat(recorded(again)).isEqualTo("Because nobody");
  }

  @Test
  void anUndoOfWhatWasRecordedElsewhereLeavesNothingToChoose() {
    reasoning(model).textProperty().set("Typed");
    workshop.execute(new Command.AnswerQuestion(TOLD, Answer.NONE.because("Elsewhere")));
    assertThat(reasoning(model).rivalProperty().get()).isEqualTo("Elsewhere");
    workshop.undo();
    assertThat(reasoning(model).rivalProperty().get()).isNull();
    model.commitTyping();
    assertThat(recorded(model)).isEqualTo("Typed");
  }

  /** What is stored of the workshop and of its fields, in words. */
  private String stored() {
    return real.store.entries(workshop.view().identity().id()) + " " + workshop.drafts();
  }

  @Test
  void whatIsAheadStaysWhenEarlierVersionsGoButNotUponWhatItWasTyped() {
    reasoning(model).textProperty().set("Name of a client");
    model.commitTyping();
    Draft draft = reasoning(model);
    draft.textProperty().set("Typed");
    workshop.execute(new Command.AnswerQuestion(TOLD, Answer.NONE.because("Elsewhere")));
    assertThat(draft.rivalProperty().get()).isEqualTo("Elsewhere");
    while (!moments.isEmpty()) {
      aMomentPasses();
    }
    draft.removeEarlier();
    assertThat(stored()).doesNotContain("Name").contains("Typed", "Elsewhere");
    draft.textProperty().set("Typed on");
    while (!moments.isEmpty()) {
      aMomentPasses();
    }
    assertThat(stored()).doesNotContain("Name");
    assertThat(reasoning(afterCrash()).text()).isEqualTo("Typed on");
    assertThat(reasoning(afterCrash()).rivalProperty().get()).isEqualTo("Elsewhere");
  }
}
