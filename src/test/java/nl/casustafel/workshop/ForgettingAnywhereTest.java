package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.workshop.action.FollowUp;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.progress.Results;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forgetting in the midst of whatever was done, undone and done again. */
class ForgettingAnywhereTest {
  private static final List<String> SUBJECTS =
      List.of("tr-told-ai", "obs-c1-1", "own-1", "own-2", "a-1", "a-2");

  private final Sitting sitting = new Sitting("chatlog-finetuning");
  private final Set<String> forgotten = new HashSet<>();
  private final List<String> written = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatStandsNeverChangesAndWhatIsForgottenNeverComesBack(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < 150; step++) {
      String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
      switch (random.nextInt(12)) {
        case 0, 1 -> sitting.workshop.undo();
        case 2 -> sitting.workshop.redo();
        case 3 -> forget(subject);
        default -> sitting.workshop.execute(deed(subject, random));
      }
      assertNothingForgottenIsSeen();
    }
    while (sitting.view().identity().canUndo()) {
      sitting.workshop.undo();
      assertNothingForgottenIsSeen();
    }
    while (sitting.view().identity().canRedo()) {
      sitting.workshop.redo();
      assertNothingForgottenIsSeen();
    }
    assertThat(forgotten).isNotEmpty();
  }

  private void forget(String subject) {
    Results before = sitting.view().results();
    sitting.workshop.forgetEarlier(subject);
    assertThat(sitting.view().results()).isEqualTo(before);
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
    String stands = before.toString();
    written.stream()
        .filter(mark -> mark.startsWith("<" + subject + " "))
        .filter(mark -> !stands.contains(mark))
        .forEach(forgotten::add);
    assertHoldsNothingForgotten(sitting.stored().toString());
  }

  private void assertNothingForgottenIsSeen() {
    assertHoldsNothingForgotten(sitting.view().results().toString());
  }

  private void assertHoldsNothingForgotten(String text) {
    assertThat(forgotten).noneMatch(text::contains);
  }

  private Command deed(String subject, Random random) {
    String mark = "<" + subject + " " + written.size() + ">";
    written.add(mark);
    boolean removes = random.nextInt(5) == 0;
    return switch (subject.substring(0, 2)) {
      case "tr" -> new Command.AnswerQuestion(subject, answer(mark, random));
      case "ow" ->
          removes
              ? new Command.RemoveObservation(subject)
              : new Command.WriteObservation(new OwnObservation(subject, mark));
      case "a-" ->
          removes ? new Command.RemoveAction(subject) : action(subject, mark, random.nextBoolean());
      default -> new Command.DecideObservation(subject, ObservationDecision.NONE.dissenting(mark));
    };
  }

  private static Command action(String id, String mark, boolean who) {
    return who
        ? new Command.FollowUpAction(id, new FollowUp(mark, null, false))
        : new Command.WriteAction(id, mark);
  }

  private static Answer answer(String mark, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Answer.NONE.because(mark);
      case 1 -> Answer.of(new AnswerValue.Choice("unsure")).foundOutBy(mark, null);
      default -> Answer.NONE;
    };
  }
}
