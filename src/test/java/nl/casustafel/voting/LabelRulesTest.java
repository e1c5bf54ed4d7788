package nl.casustafel.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRulesTest {
  private static final LabelRules RULES = rules("0.75");

  private static LabelRules rules(@Nullable String undecided) {
    return new LabelRules(
        8,
        new BigDecimal("0.3"),
        new BigDecimal("0.75"),
        new BigDecimal("0.1"),
        undecided == null ? null : new BigDecimal(undecided),
        new BigDecimal("0.25"),
        new BigDecimal("-0.05"));
  }

  @ParameterizedTest(name = "{0} and {1} who cannot judge: {2}")
  @CsvSource({
    "0 0 0 3 4, 0, TOO_FEW",
    "0 0 0 4 4, 0, CONSENSUS",
    "0 0 0 5 5, 5, CANNOT_JUDGE",
    "0 0 0 5 5, 4, CONSENSUS",
    "1 0 0 10 10, 0, CONSENSUS_WITH_DISSENT",
    "0 1 0 10 10, 0, CONSENSUS",
    "0 3 0 10 10, 0, CONSENSUS_WITH_DISSENT",
    "10 10 0 0 1, 0, CONSENSUS_WITH_DISSENT",
    "16 0 0 0 24, 0, POLARISED",
    "10 8 2 10 10, 0, POLARISED",
    "0 6 6 6 0, 0, DIVIDED",
    "2 2 20 2 2, 0, SPREAD",
    "0 2 6 20 12, 0, CONSENSUS",
    "0 0 2 2 2, 15, CANNOT_JUDGE",
    "0 0 0 1 1, 4, TOO_FEW",
    "0 0 1 3 3, 2, TOO_FEW",
    "0 0 20 0 0, 0, UNDECIDED",
    "1 2 9 0 0, 0, UNDECIDED",
    "2 2 8 0 0, 0, SPREAD",
    "13 0 0 19 19, 0, DIVIDED",
    "3 3 7 19 19, 0, SPREAD"
  })
  void aTallyIsCalledByTheFirstRuleThatFits(String counts, int cannotJudge, VoteLabel label) {
    AgreementTally tally =
        new AgreementTally(
            Stream.of(counts.split(" ")).map(Integer::valueOf).toList(), cannotJudge);
    assertThat(RULES.label(tally)).isEqualTo(label);
  }

  @Test
  void anOlderGuideThatDoesNotKnowTheMiddleCallsItSpread() {
    AgreementTally middle = new AgreementTally(List.of(0, 0, 20, 0, 0), 0);
    assertThat(rules(null).label(middle)).isEqualTo(VoteLabel.SPREAD);
  }

  @Test
  void everyTallyWhoseAgreementIsTheThresholdToTheLastVoteIsPolarised() {
    List<AgreementTally> wrong = new ArrayList<>();
    int exactly = 0;
    for (int n = 8; n <= 32; n++) {
      for (AgreementTally tally : talliesOf(n)) {
        if (standsAtTheThreshold(tally)) {
          exactly++;
          if (RULES.label(tally) != VoteLabel.POLARISED) {
            wrong.add(tally);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(exactly).isEqualTo(167);
  }

  /** Both sides have a quarter, no side three quarters, and A is −1/20, by whole numbers only. */
  private static boolean standsAtTheThreshold(AgreementTally tally) {
    int opposing = tally.of(1) + tally.of(2);
    int agreeing = tally.of(4) + tally.of(5);
    boolean sides = 4 * Math.min(opposing, agreeing) >= tally.n();
    boolean noConsensus = 4 * Math.max(opposing, agreeing) < 3 * tally.n();
    return sides && noConsensus && 20 * scaled(tally) == -(long) SCALE * tally.n();
  }

  // Every U has a denominator of 3 times a number up to 10, and the rest of a layer one of 4.
  private static final int SCALE = 3 * 4 * 2520;

  /** A times n times {@link #SCALE}: layer by layer, as van der Eijk describes it. */
  private static long scaled(AgreementTally tally) {
    long sum = 0;
    int floor = 0;
    for (int top : tally.counts().stream().sorted().distinct().toList()) {
      int above = floor;
      int[] filled = IntStream.range(0, 5).filter(i -> tally.counts().get(i) > above).toArray();
      if (top > floor) {
        sum += (long) (top - floor) * filled.length * scaledLayer(filled);
      }
      floor = top;
    }
    return sum;
  }

  private static long scaledLayer(int[] filled) {
    if (filled.length == 5) {
      return 0;
    }
    Set<Integer> points = Arrays.stream(filled).boxed().collect(Collectors.toSet());
    int unimodal = 0;
    int bimodal = 0;
    for (int a = 0; a < 5; a++) {
      for (int b = a + 1; b < 5; b++) {
        for (int c = b + 1; c < 5; c++) {
          String triple =
              (points.contains(a) ? "1" : "0")
                  + (points.contains(b) ? "1" : "0")
                  + (points.contains(c) ? "1" : "0");
          unimodal += triple.equals("110") || triple.equals("011") ? 1 : 0;
          bimodal += triple.equals("101") ? 1 : 0;
        }
      }
    }
    int rest = 5 - filled.length;
    return unimodal + bimodal == 0
        ? (long) SCALE * rest / 4
        : (long) SCALE * (3 * unimodal - 4 * bimodal) * rest / (12L * (unimodal + bimodal));
  }

  private static List<AgreementTally> talliesOf(int n) {
    List<AgreementTally> all = new ArrayList<>();
    for (int a = 0; a <= n; a++) {
      for (int b = 0; a + b <= n; b++) {
        for (int c = 0; a + b + c <= n; c++) {
          for (int d = 0; a + b + c + d <= n; d++) {
            all.add(new AgreementTally(List.of(a, b, c, d, n - a - b - c - d), 0));
          }
        }
      }
    }
    return all;
  }
}
