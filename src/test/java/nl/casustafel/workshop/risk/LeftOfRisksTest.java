package nl.casustafel.workshop.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import nl.casustafel.workshop.risk.ResidualRisk.Working;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of what is left of a risk, for every score, every step and any row of measures. */
class LeftOfRisksTest {
  private static final Scales SCALES = BuiltIn.GUIDE.scales();

  static Stream<RiskScore> scores() {
    return IntStream.range(0, 16).mapToObj(cell -> new RiskScore(1 + cell / 4, 1 + cell % 4));
  }

  private static ResidualRisk left(RiskScore inherent, List<Working> measures) {
    return ResidualRisk.of(inherent, measures, stage -> ResidualDecision.NONE, SCALES);
  }

  private static RiskScore at(Stage stage, RiskScore inherent, List<Working> measures) {
    RiskScore score = left(inherent, measures).at(stage).score();
    assertThat(score).isNotNull();
    return score;
  }

  @Test
  void whatIsPlannedCountsOnceAllIsDoneAndTodayOnlyWhatIsInPlace() {
    assertThat(counting(Stage.PLANNED))
        .isEqualTo(
            EnumSet.of(MeasureState.PLANNED, MeasureState.PARTLY_IN_PLACE, MeasureState.IN_PLACE));
    assertThat(counting(Stage.PRESENT)).isEqualTo(EnumSet.of(MeasureState.IN_PLACE));
  }

  private static Set<MeasureState> counting(Stage stage) {
    Set<MeasureState> counting = EnumSet.noneOf(MeasureState.class);
    Arrays.stream(MeasureState.values()).filter(stage::counts).forEach(counting::add);
    return counting;
  }

  @ParameterizedTest
  @EnumSource(MeasureState.class)
  void aMeasureThatDoesNotCountLeavesEveryScoreAsItIs(MeasureState state) {
    List<Working> most = List.of(new Working(state, new Steps(Steps.MOST, Steps.MOST)));
    RiskScore least = new RiskScore(1, 1);

    for (Stage stage : List.of(Stage.PLANNED, Stage.PRESENT)) {
      assertThat(scores())
          .allMatch(score -> at(stage, score, most).equals(stage.counts(state) ? least : score));
    }
  }

  /** Each scale is lowered by itself and ends at 1, whatever is left of the steps. */
  @ParameterizedTest
  @CsvSource({
    "1,0,0,1", "1,1,0,1", "2,1,0,1", "2,1,1,1", "3,1,0,2", "3,2,2,1", "4,3,0,1", "4,1,1,2",
    "4,0,0,4", "4,3,3,1", "4,2,0,2", "3,0,1,2"
  })
  void aScaleIsLoweredByTheSumOfTheStepsAndNeverBelowOne(
      int from, int first, int second, int left) {
    List<Working> likelier = List.of(inPlace(new Steps(first, 0)), inPlace(new Steps(second, 0)));
    List<Working> graver = List.of(inPlace(new Steps(0, first)), inPlace(new Steps(0, second)));

    assertThat(at(Stage.PRESENT, new RiskScore(from, 4), likelier))
        .isEqualTo(new RiskScore(left, 4));
    assertThat(at(Stage.PRESENT, new RiskScore(4, from), graver)).isEqualTo(new RiskScore(4, left));
  }

  private static Working inPlace(Steps steps) {
    return new Working(MeasureState.IN_PLACE, steps);
  }

  @ParameterizedTest
  @MethodSource("scores")
  void theOrderOfMeasuresIsAllTheSameAndOneMoreNeverMakesARiskGraver(RiskScore inherent) {
    Random random = new Random(inherent.product() + 31L * inherent.severity());
    List<Working> measures = new ArrayList<>();
    ResidualRisk before = left(inherent, measures);
    for (int i = 0; i < 8; i++) {
      measures.add(any(random));
      ResidualRisk after = left(inherent, measures);
      List<Working> shuffled = new ArrayList<>(measures);
      Collections.shuffle(shuffled, random);

      assertThat(left(inherent, shuffled)).isEqualTo(after);
      assertThat(noGraver(after.planned(), before.planned())).isTrue();
      assertThat(noGraver(after.present(), before.present())).isTrue();
      assertThat(noGraver(after.planned(), after.present())).isTrue();
      before = after;
    }
  }

  private static Working any(Random random) {
    List<MeasureState> states = List.of(MeasureState.values());
    return new Working(
        states.get(random.nextInt(states.size())), new Steps(random.nextInt(2), random.nextInt(2)));
  }

  private static boolean noGraver(Residue left, Residue right) {
    RiskScore one = left.score();
    RiskScore other = right.score();
    return one != null
        && other != null
        && one.likelihood() <= other.likelihood()
        && one.severity() <= other.severity();
  }

  @Test
  void whatSomebodyDecidesStandsAlsoWhereItIsGraverThanTheInherentRisk() {
    ResidualDecision graver = new ResidualDecision(new RiskScore(4, 4), "It spreads", "DPO");
    ResidualRisk residual =
        ResidualRisk.of(
            new RiskScore(2, 2), List.of(inPlace(new Steps(1, 1))), stage -> graver, SCALES);

    Residue asDecided = new Residue(new RiskScore(1, 1), graver, SCALES.level(new RiskScore(4, 4)));
    assertThat(residual).isEqualTo(new ResidualRisk(asDecided, asDecided));
  }

  @Test
  void aReasonWithoutAScoreDecidesNothing() {
    ResidualDecision reason = new ResidualDecision(null, "Ask again", "DPO");
    ResidualRisk residual =
        ResidualRisk.of(new RiskScore(3, 2), List.of(), stage -> reason, SCALES);

    assertThat(residual.planned().score()).isEqualTo(new RiskScore(3, 2));
    assertThat(residual.planned().decision()).isEqualTo(reason);
  }

  @Test
  void ofWhatIsNotWeighedSomebodyCanStillSayWhatIsLeft() {
    ResidualDecision little = new ResidualDecision(new RiskScore(1, 2), "Seldom", "DPO");
    ResidualRisk residual =
        ResidualRisk.of(null, List.of(inPlace(new Steps(3, 3))), stage -> little, SCALES);

    assertThat(residual.present())
        .isEqualTo(new Residue(null, little, SCALES.level(new RiskScore(1, 2))));
  }

  @Test
  void onlyWhatBearsOnTheRiskWorksAgainstItAndByNothingWhereNobodySaidByHowMuch() {
    List<TakenMeasure> taken =
        List.of(
            taken(MeasureDecision.planned("a").lowering("r-1", new Steps(2, 1))),
            taken(MeasureDecision.planned("b").lowering("r-2", new Steps(3, 3))),
            taken(
                MeasureDecision.planned("c")
                    .in(MeasureState.IN_PLACE)
                    .lowering("r-2", null)
                    .lowering("r-1", null)));

    assertThat(ResidualRisk.working("r-1", taken))
        .isEqualTo(
            List.of(
                new Working(MeasureState.PLANNED, new Steps(2, 1)),
                new Working(MeasureState.IN_PLACE, Steps.NONE)));
    assertThat(ResidualRisk.working("r-3", taken)).isEmpty();
  }

  private static TakenMeasure taken(MeasureDecision decision) {
    return new TakenMeasure(
        decision.text(), "M+1", LocalizedText.same(decision.text()), null, decision);
  }
}
