package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdPoint;
import nl.casustafel.workshop.threshold.ThresholdTick;
import nl.casustafel.workshop.threshold.TreatedThreshold;
import org.junit.jupiter.api.Test;

/** The duty to do a DPIA and the conclusions, recorded, taken back and refused. */
class ConcludingTest {
  private static final String INNOVATIVE = ThresholdPoint.Kind.WP248.id("8");

  private final Sitting sitting = new Sitting("recruitment-screening");

  private TreatedThreshold threshold() {
    return sitting.view().results().threshold();
  }

  private static Command tick(String point, Tick tick) {
    return new Command.TickThreshold(List.of(new ThresholdTick(point, tick)));
  }

  @Test
  void sayingNoToTheRestOfAListIsOneDeedThatOneUndoTakesBack() {
    sitting.done(tick(INNOVATIVE, Tick.YES));
    List<ThresholdTick> rest =
        threshold().boxes(ThresholdPoint.Kind.AP_LIST).stream()
            .map(box -> new ThresholdTick(box.id(), Tick.NO))
            .toList();
    sitting.done(new Command.TickThreshold(rest));
    assertThat(threshold().finding().open()).isEqualTo(3 + 8);
    sitting.workshop.undo();
    assertThat(threshold().finding().open()).isEqualTo(3 + 8 + 17);
    sitting.workshop.redo();
    assertThat(sitting.reopened().results()).isEqualTo(sitting.view().results());
  }

  @Test
  void whatIsNoPointAndWhatDoesNotFitATopicIsRefused() {
    sitting.refused(tick("threshold:wp248:10", Tick.YES), WorkshopText.UNKNOWN_SUBJECT);
    sitting.refused(
        new Command.Conclude(Topic.VIEWS, Statement.NONE.with(Verdict.APPROVED)),
        WorkshopText.ANSWER_DOES_NOT_FIT);
    String long_ = "x".repeat(CommandRules.LONGEST_TEXT + 1);
    sitting.refused(
        new Command.Conclude(Topic.VIEWS, Statement.NONE.saying(long_)),
        WorkshopText.TEXT_TOO_LONG);
    sitting.refused(
        new Command.DecideThreshold(ThresholdDecision.NONE.because(long_)),
        WorkshopText.TEXT_TOO_LONG);
  }

  @Test
  void earlierVersionsOfAConclusionCanBeForgotten() {
    sitting.done(new Command.Conclude(Topic.DECISION, Statement.NONE.saying("Jansen is tegen")));
    sitting.done(new Command.Conclude(Topic.DECISION, Statement.NONE.saying("Niet nu")));
    sitting.workshop.forgetEarlier(Topic.DECISION.subject());
    assertThat(sitting.stored().toString()).doesNotContain("Jansen").contains("Niet nu");
  }

  /** Whatever is said in whatever order: the last word holds, and undo of all leaves nothing. */
  @Test
  void afterRandomDeedsTheLastWordHoldsAndUndoOfEverythingLeavesNothing() {
    Random random = new Random(36);
    WorkshopView begun = sitting.view();
    List<String> points = begun.results().threshold().points().map(ThresholdPoint::id).toList();
    Map<String, Tick> ticks = new HashMap<>();
    Map<Topic, Statement> said = new HashMap<>();
    int deeds = 200;
    for (int i = 0; i < deeds; i++) {
      if (random.nextBoolean()) {
        String point = points.get(random.nextInt(points.size()));
        Tick tick = List.of(Tick.values()).get(random.nextInt(3));
        ticks.put(point, tick);
        sitting.done(tick(point, tick));
      } else {
        Topic topic = List.of(Topic.values()).get(random.nextInt(Topic.values().length));
        Statement statement = statement(topic, random).saying("deed " + i);
        said.put(topic, statement);
        sitting.done(new Command.Conclude(topic, statement));
      }
    }
    assertThat(ticked()).isEqualTo(ticks);
    said.forEach((topic, statement) ->
        assertThat(sitting.view().results().concluded().statement(topic)).isEqualTo(statement));
    assertThat(sitting.reopened().results()).isEqualTo(sitting.view().results());
    for (int i = 0; i < deeds; i++) {
      sitting.workshop.undo();
    }
    assertThat(sitting.view().results()).isEqualTo(begun.results());
    assertThat(sitting.view().identity().canUndo()).isFalse();
  }

  private Map<String, Tick> ticked() {
    Map<String, Tick> stands = new HashMap<>();
    threshold()
        .boxes()
        .forEach(box -> {
          Tick tick = box.tick();
          if (tick != null) {
            stands.put(box.id(), tick);
          }
        });
    return stands;
  }

  private static Statement statement(Topic topic, Random random) {
    List<Verdict> verdicts = new ArrayList<>(topic.verdicts());
    Statement statement = Statement.NONE.saidBy("Board").saidOn(BuiltIn.DAY);
    return verdicts.isEmpty()
        ? statement
        : statement.with(verdicts.get(random.nextInt(verdicts.size())));
  }
}
