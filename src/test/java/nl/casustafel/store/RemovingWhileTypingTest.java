package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.casustafel.desktop.console.open.ConsoleModel;
import nl.casustafel.desktop.console.open.Draft;
import nl.casustafel.desktop.console.open.EarlierVersions;
import nl.casustafel.desktop.console.open.RealCase;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier versions of a text that somebody is typing go from every file, to the byte. */
class RemovingWhileTypingTest {
  private static final String TOLD = "tr-told-ai";
  private static final String MISTAKE = "Vergeetmerk";

  @TempDir Path path;
  private final Deque<Runnable> works = new ArrayDeque<>();
  private final Deque<Runnable> moments = new ArrayDeque<>();
  private Database database;
  private Workshop workshop;
  private ConsoleModel model;
  private Draft reasoning;

  @BeforeEach
  void typeSomethingAfterAMistakeThatIsRecorded() {
    WorkshopId id;
    try (Database first = Opened.in(path)) {
      id =
          new Workshops(first.store(), Samples.CLOCK)
              .begin(
                  BuiltIn.info(Language.EN, Depth.FULL),
                  BuiltIn.caseOf("chatlog-finetuning"),
                  BuiltIn.FILES)
              .view()
              .identity()
              .id();
    }
    database = Opened.in(path, Samples.onDay(Samples.DAY.plusDays(1)));
    workshop = new Workshops(database.store(), Samples.CLOCK).open(id).orElseThrow();
    model =
        new ConsoleModel(
            workshop, new Tasks(works::add, Runnable::run, moments::add), Samples.CLOCK);
    reasoning = RealCase.reasoning(model, TOLD);
    reasoning.textProperty().set(MISTAKE);
    model.commitTyping();
    momentsPass();
    reasoning.textProperty().set("netjes");
    momentsPass();
    assertThat(workshop.drafts().toString()).contains("netjes", MISTAKE);
    assertThat(Contents.filesWith(path.resolve("backups"), "chatlog")).isNotEmpty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void momentsPass() {
    worksAreDone();
    while (!moments.isEmpty()) {
      moments.remove().run();
      worksAreDone();
    }
  }

  private void worksAreDone() {
    while (!works.isEmpty()) {
      works.remove().run();
    }
  }

  @Test
  void theyAreNotPutIntoBackupsWithWhatIsNotLetGoOfYet() {
    reasoning.removeEarlier();
    worksAreDone();
    assertThat(reasoning.earlier().stageProperty().get()).isEqualTo(EarlierVersions.Stage.REMOVED);
    assertNoByteIsLeft();
    assertThat(workshop.view().question(TOLD).orElseThrow().answer().reasoning())
        .isEqualTo("netjes");
  }

  @Test
  void theyGoAlsoWhereSomethingElseWasRecordedMeanwhileAndOneHasYetToChoose() {
    workshop.execute(new Command.AnswerQuestion(TOLD, Answer.NONE.because("elders")));
    assertThat(reasoning.rivalProperty().get()).isEqualTo("elders");
    reasoning.removeEarlier();
    worksAreDone();
    assertThat(reasoning.earlier().stageProperty().get()).isEqualTo(EarlierVersions.Stage.OFFERED);
    assertNoByteIsLeft();
    reasoning.textProperty().set("netjes verder");
    momentsPass();
    assertNoByteIsLeft();
    assertThat(workshop.drafts().toString()).contains("netjes verder");
  }

  @Test
  void theyGoAlsoWhenTheProgramThatAsksKnowsNothingOfWhatIsTyped() {
    workshop.execute(new Command.AnswerQuestion(TOLD, Answer.NONE.because("elders")));
    workshop.forgetEarlier(TOLD);
    assertNoByteIsLeft();
    // Once more, with nothing left to be rewritten in the record.
    workshop.keepDrafts(
        List.of(new DraftWrite(new DraftKey(TOLD, "reasoning"), new DraftText("netjes", MISTAKE))));
    workshop.forgetEarlier(TOLD);
    assertNoByteIsLeft();
    assertThat(workshop.drafts().toString()).contains("netjes");
  }

  private void assertNoByteIsLeft() {
    assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
  }
}
