package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.workshop.flow.FlowAnswer;
import nl.casustafel.workshop.flow.FlowPath;
import nl.casustafel.workshop.flow.FlowStop;
import nl.casustafel.workshop.flow.TreatedFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowsTest {
  private static final String PERSON = "flow-output-person";

  private final Sitting sitting = new Sitting("patient-summaries");

  private TreatedFlow flow(String id) {
    return sitting.view().flow(id).orElseThrow();
  }

  private void answer(String node, String answer, String reason) {
    FlowStop here = flow(PERSON).walk().here();
    sitting.done(
        new Command.WalkFlow(
            PERSON, here.where().at(), new FlowAnswer(PERSON, node, answer, reason)));
  }

  @Test
  void whatTheGroupAnswersIsRecordedAndStillThereAfterOpeningAgain() {
    answer("op-source", "none", "Er was geen document");
    answer("op-anon", "yes", "");

    assertThat(sitting.reopened().flow(PERSON).orElseThrow().path())
        .isEqualTo(
            new FlowPath(
                List.of(
                    new FlowAnswer(PERSON, "op-source", "none", "Er was geen document"),
                    new FlowAnswer(PERSON, "op-anon", "yes", "")),
                List.of()));
    assertThat(flow(PERSON).walk().outcome().orElseThrow().id()).isEqualTo("o-op-halluc");
  }

  @Test
  void anAnswerIsOneDeedThatUndoTakesBack() {
    answer("op-source", "none", "");
    answer("op-anon", "no", "");
    FlowPath before = flow(PERSON).path();
    sitting.done(
        new Command.WalkFlow(PERSON, 0, new FlowAnswer(PERSON, "op-source", "prompt", "")));
    assertThat(flow(PERSON).walk().outcome()).isPresent();

    sitting.workshop.undo();
    assertThat(flow(PERSON).path()).isEqualTo(before);
  }

  @Test
  void onlyWhatIsOnTheWayCanBeAnsweredAndOnlyWithWhatIsOffered() {
    for (FlowAnswer wrong :
        List.of(
            new FlowAnswer(PERSON, "op-anon", "yes", ""),
            new FlowAnswer(PERSON, "op-source", "maybe", ""),
            new FlowAnswer("flow-legal-basis", "op-source", "none", ""))) {
      sitting.refused(new Command.WalkFlow(PERSON, 0, wrong), WorkshopText.NOT_ON_THE_WAY);
    }
    FlowAnswer first = new FlowAnswer(PERSON, "op-source", "none", "");
    sitting.refused(new Command.WalkFlow(PERSON, 1, first), WorkshopText.NOT_ON_THE_WAY);
    sitting.refused(new Command.WalkFlow("flow-of-mars", 0, first), WorkshopText.NOT_ON_THE_WAY);
    sitting.refused(
        new Command.WalkFlow(PERSON, 0, first("none", "x".repeat(10_001))),
        WorkshopText.TEXT_TOO_LONG);
  }

  private static FlowAnswer first(String answer, String reason) {
    return new FlowAnswer(PERSON, "op-source", answer, reason);
  }

  @Test
  void answersToQuestionsChangeWhichFlowsFitAndNothingThatWasWalked() {
    answer("op-source", "prompt", "");
    FlowPath walked = flow(PERSON).path();
    assertThat(flow("flow-automated-decision").fits()).isFalse();

    sitting.answer("hl-who", new AnswerValue.Choice("ai-alone"));

    assertThat(flow("flow-automated-decision").fits()).isTrue();
    assertThat(flow("flow-automated-decision").path()).isEqualTo(FlowPath.NONE);
    assertThat(flow(PERSON).path()).isEqualTo(walked);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void randomWalksEndInOutcomesAndUndoOfEverythingLeavesTheEmptyRecord(int seed) {
    WorkshopView empty = sitting.view();
    Random random = new Random(seed);
    for (TreatedFlow flow : empty.results().flows()) {
      walk(flow.id(), random);
      assertThat(flow(flow.id()).ended()).isTrue();
      changeSomewhere(flow.id(), random);
      walk(flow.id(), random);
      assertThat(flow(flow.id()).ended()).isTrue();
    }
    while (sitting.view().identity().canUndo()) {
      sitting.workshop.undo();
    }
    assertThat(sitting.view().results()).isEqualTo(empty.results());
  }

  private void walk(String id, Random random) {
    while (!flow(id).ended()) {
      answer(id, flow(id).walk().here(), random);
    }
  }

  private void changeSomewhere(String id, Random random) {
    List<FlowStop> answered = flow(id).walk().answered();
    FlowStop some = answered.get(random.nextInt(answered.size()));
    answer(id, some, random);
    List<FlowStop> now = flow(id).walk().stops();
    int kept = answered.indexOf(some);
    assertThat(flow(id).walk().answered().subList(0, kept)).isEqualTo(answered.subList(0, kept));
    assertThat(now).isNotEmpty();
  }

  private void answer(String id, FlowStop stop, Random random) {
    List<DecisionFlow.Answer> offered = stop.offered();
    String answer = offered.get(random.nextInt(offered.size())).id();
    sitting.done(new Command.WalkFlow(id, stop.where().at(), stop.answered(answer, "Want")));
  }
}
