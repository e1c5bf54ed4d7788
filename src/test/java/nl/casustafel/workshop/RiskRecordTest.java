package nl.casustafel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.progress.Results;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is decided about risks and measures, what is shown is what the record says. */
class RiskRecordTest {
  private static final int DEEDS = 45;
  private static final List<String> OPTIONS = List.of("yes", "no", "unsure");
  private static final List<String> MEASURES =
      List.of("m-privacy-notice", "m-ai-label", "m-synthetic-data", "a", "b", "measure:obs-c1-1");

  private final Sitting sitting = new Sitting("chatlog-finetuning");
  private final Results begun = sitting.view().results();

  static LongStream seeds() {
    return LongStream.range(100, 120);
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of the guide, one of the group, or now and then one that there is not. */
  private String risk(Random random) {
    return random.nextInt(3) == 0
        ? any(random, List.of("r-opaque-use", "r-function-creep", "own-none"))
        : ownOr("r-opaque-use", random);
  }

  private String ownOr(String other, Random random) {
    List<String> own =
        sitting.view().results().risks().stream()
            .filter(FoundRisk::own)
            .map(found -> found.risk().id())
            .toList();
    return own.isEmpty() ? other : any(random, own);
  }

  private static RiskScore score(Random random) {
    return new RiskScore(1 + random.nextInt(4), 1 + random.nextInt(4));
  }

  private Command deed(Random random, int number) {
    String word = "word " + number;
    return switch (random.nextInt(12)) {
      case 0 ->
          new Command.AnswerQuestion(
              "tr-told-ai", Answer.of(new AnswerValue.Choice(any(random, OPTIONS))));
      // As in the application, a new risk has an id that none had before.
      case 1 -> new Command.WriteRisk(new OwnRisk("own-" + number, word, ""));
      case 2 -> new Command.WriteRisk(new OwnRisk(ownOr("own-" + number, random), word, word));
      case 3 -> new Command.RemoveRisk(ownOr("own-none", random));
      case 4 -> new Command.WeighRisk(risk(random), RiskWeighing.of(score(random), word));
      case 5 ->
          new Command.EvaluateRisk(
              risk(random),
              RiskEvaluation.NONE.judged(any(random, List.of(RiskEvaluation.Acceptable.values()))));
      case 6 ->
          new Command.DecideResidual(
              risk(random),
              any(random, List.of(Stage.values())),
              new ResidualDecision(random.nextBoolean() ? score(random) : null, word, "DPO"));
      case 7 -> new Command.RemoveMeasure(any(random, MEASURES));
      case 8 ->
          WeighedByPhone.recorded(
              risk(random),
              WeighedByPhone.round(
                  1 + random.nextInt(3), 1 + random.nextInt(4), 1 + random.nextInt(4)));
      default -> new Command.DecideMeasure(any(random, MEASURES), measure(random, word));
    };
  }

  private MeasureDecision measure(Random random, String word) {
    return MeasureDecision.planned(word)
        .in(any(random, List.of(MeasureState.values())))
        .because(word)
        .doneBy(word, random.nextBoolean() ? BuiltIn.DAY : null)
        .lowering(risk(random), new Steps(random.nextInt(4), random.nextInt(4)))
        .lowering(risk(random), random.nextBoolean() ? null : new Steps(1, 0));
  }

  private void play(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < DEEDS; i++) {
      sitting.workshop.execute(deed(random, i));
      switch (random.nextInt(8)) {
        case 0 -> sitting.workshop.undo();
        case 1 -> sitting.workshop.redo();
        default -> {}
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsShownOfRisksAndMeasuresIsWhatThePlainRecordSays(long seed) {
    play(seed);
    PlainRisks record = new PlainRisks(sitting.stored());
    Results shown = sitting.view().results();

    assertThat(
            shown.measures().stream()
                .map(taken -> Map.entry(taken.id(), taken.decision()))
                .toList())
        .isEqualTo(record.measures());
    assertThat(shown.risks())
        .allSatisfy(
            found -> assertThat(PlainRisks.shown(found)).isEqualTo(record.of(found.risk().id())));
    assertThat(own(shown)).isEqualTo(record.ownRisks());
    assertThat(
            shown.actions().stream()
                .filter(action -> action.kind().isMeasure())
                .map(action -> action.followUp().done())
                .toList())
        .isEqualTo(
            record.measures().stream()
                .map(measure -> measure.getValue().state())
                .filter(state -> state != MeasureState.REJECTED)
                .map(state -> state == MeasureState.IN_PLACE)
                .toList());
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void undoOfEverythingLeavesAnEmptyRecordAndRedoOfEverythingWhatWasThere(long seed) {
    play(seed);
    // What was taken back last could be done again: another deed leaves nothing of that.
    sitting.done(new Command.WriteRisk(new OwnRisk("own-last", "The last word", "")));
    Results full = sitting.view().results();
    int steps = 0;
    while (sitting.view().identity().canUndo()) {
      sitting.workshop.undo();
      steps++;
    }

    assertThat(steps).isGreaterThan(15).isLessThanOrEqualTo(DEEDS + 1);
    assertThat(standing()).isEmpty();
    assertThat(sitting.view().results().measures()).isEmpty();
    assertThat(sitting.view().results()).isEqualTo(begun);
    assertThat(sitting.reopened()).isEqualTo(sitting.view());
    for (int i = 0; i < steps; i++) {
      sitting.workshop.redo();
    }
    assertThat(sitting.view().identity().canRedo()).isFalse();
    assertThat(sitting.view().results()).isEqualTo(full);
  }

  /** What the stored record says of anything but votes, which are facts and no deeds. */
  private List<Change> standing() {
    Map<Change.Thing, Change> last = new HashMap<>();
    for (Entry entry : sitting.stored()) {
      entry.changes().forEach(change -> last.put(change.thing(), change));
    }
    return last.values().stream()
        .filter(change -> !(change instanceof Change.RoundSet))
        .filter(change -> !change.equals(change.none()))
        .toList();
  }

  private static Map<String, String> own(Results shown) {
    Map<String, String> own = new TreeMap<>();
    shown.risks().stream()
        .filter(FoundRisk::own)
        .forEach(
            found -> own.put(found.number(), found.risk().id() + " " + found.risk().name().nl()));
    return own;
  }
}
