package nl.casustafel.workshop.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.Steps;
import nl.casustafel.workshop.risk.ResidualRisk.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidualRiskTest {
  private static final Guide GUIDE = BuiltIn.GUIDE;

  /** Such as {@code IN_PLACE 1/0}: a measure in that state that lowers by so many points. */
  private static ResidualRisk.Working measure(String text) {
    String[] parts = text.strip().split("[ /]", -1);
    return new ResidualRisk.Working(
        MeasureState.valueOf(parts[0]),
        new Steps(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }

  private static List<ResidualRisk.Working> measures(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(",", -1)).map(ResidualRiskTest::measure).toList();
  }

  private static RiskScore score(String text) {
    String[] points = text.split("x", -1);
    return new RiskScore(Integer.parseInt(points[0]), Integer.parseInt(points[1]));
  }

  private static ResidualRisk computed(RiskScore inherent, List<ResidualRisk.Working> measures) {
    return ResidualRisk.of(inherent, measures, stage -> ResidualDecision.NONE, GUIDE.scales());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4x4 |                                               | 4x4 | 4x4",
        "4x3 | PLANNED 2/0                                   | 2x3 | 4x3",
        "4x3 | IN_PLACE 2/1                                  | 2x2 | 2x2",
        "4x3 | PARTLY_IN_PLACE 2/1                           | 2x2 | 4x3",
        "4x3 | PROPOSED 2/1                                  | 4x3 | 4x3",
        "4x3 | REJECTED 2/1                                  | 4x3 | 4x3",
        "4x4 | IN_PLACE 1/0, PLANNED 1/1                     | 2x3 | 3x4",
        "2x2 | IN_PLACE 3/3, PLANNED 3/3                     | 1x1 | 1x1",
        "4x4 | IN_PLACE 0/0                                  | 4x4 | 4x4",
        "3x4 | IN_PLACE 0/1, PARTLY_IN_PLACE 1/1, REJECTED 1/1, PROPOSED 1/1 | 2x2 | 3x3",
      })
  void whatIsLeftOfARiskFollowsFromTheMeasuresThatCount(
      String inherent, @Nullable String measures, String planned, String present) {
    ResidualRisk residual = computed(score(inherent), measures(measures));

    assertThat(residual.planned().score()).isEqualTo(score(planned));
    assertThat(residual.present().score()).isEqualTo(score(present));
    assertThat(residual.planned().level()).isEqualTo(GUIDE.scales().level(score(planned)));
    assertThat(residual.at(Stage.PRESENT)).isEqualTo(residual.present());
  }

  @Test
  void whatSomebodyDecidesStandsBesideWhatIsComputed() {
    RiskScore otherwise = new RiskScore(2, 3);
    ResidualRisk residual =
        ResidualRisk.of(
            new RiskScore(4, 3),
            measures("PARTLY_IN_PLACE 2/0"),
            stage ->
                stage == Stage.PRESENT
                    ? new ResidualDecision(otherwise, "Half of it helps", "DPO")
                    : ResidualDecision.NONE,
            GUIDE.scales());

    assertThat(residual.present().score()).isEqualTo(otherwise);
    assertThat(residual.present().computed()).isEqualTo(new RiskScore(4, 3));
    assertThat(residual.present().level()).isEqualTo(GUIDE.scales().level(otherwise));
    assertThat(residual.planned().score()).isEqualTo(new RiskScore(2, 3));
  }

  @Test
  void nothingIsLeftOfARiskThatNobodyWeighedUnlessSomebodySaysSo() {
    ResidualRisk nothing =
        ResidualRisk.of(
            null, measures("IN_PLACE 1/1"), stage -> ResidualDecision.NONE, GUIDE.scales());

    assertThat(nothing.planned()).isEqualTo(new Residue(null, ResidualDecision.NONE, null));
    assertThat(nothing.present()).isEqualTo(new Residue(null, ResidualDecision.NONE, null));
  }
}
