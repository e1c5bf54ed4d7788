package nl.casustafel.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  private static final double HALF_A_THOUSANDTH = 0.0005;

  @Test
  void consensusAndAgreementOfTheWorkedExampleAreExactToAMillionth() {
    Agreement example = agreement("30 40 210 130 530 50 10");
    assertThat(example.consensus()).isCloseTo(0.7256876, within(1e-6));
    assertThat(example.agreement()).isCloseTo(0.6113333, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "0 2 6 20 12, 0.756, 0.625",
    "8 8 8 8 8, 0.434, 0.000",
    "20 0 0 0 20, 0.000, -1.000",
    "16 0 0 0 24, 0.029, -0.600",
    "10 8 2 10 10, 0.313, -0.125",
    "4 0 0 6 30, 0.528, 0.592"
  })
  void theTableOfKnownResultsIsMet(String counts, double consensus, double agreement) {
    assertThat(agreement(counts).consensus()).isCloseTo(consensus, within(HALF_A_THOUSANDTH));
    assertThat(agreement(counts).agreement()).isCloseTo(agreement, within(HALF_A_THOUSANDTH));
  }

  @Test
  void nobodyAndOnePersonAreOfOneMind() {
    for (String counts : List.of("0 0 0 0 0", "0 0 0 1 0", "1 0 0 0 0")) {
      assertThat(agreement(counts).consensus()).isEqualTo(1);
      assertThat(agreement(counts).agreement()).isCloseTo(1, within(1e-12));
      assertThat(agreement(counts).polarisation()).isCloseTo(0, within(1e-12));
    }
    assertThat(agreement("0 0 0 0 0").mean()).isNaN();
    assertThat(agreement("0 0 0 0 0").median()).isNaN();
    assertThat(agreement("0 0 0 0 0").shareAgreeing()).isZero();
  }

  @Test
  void turningTheScaleRoundMirrorsTheSidesAndKeepsTheMeasures() {
    random()
        .forEach(counts -> {
          Agreement one = new Agreement(counts);
          Agreement other = new Agreement(counts.reversed());
          assertThat(other.consensus()).isCloseTo(one.consensus(), within(1e-9));
          assertThat(other.agreement()).isCloseTo(one.agreement(), within(1e-9));
          assertThat(other.shareAgreeing()).isEqualTo(one.shareOpposing());
          assertThat(other.median()).isEqualTo(6 - one.median());
          assertThat(other.interquartileRange()).isEqualTo(one.interquartileRange());
        });
  }

  @Test
  void theMeasuresStayWithinTheirBounds() {
    random()
        .map(Agreement::new)
        .forEach(agreement -> {
          assertThat(agreement.consensus()).isBetween(0.0, 1.0);
          assertThat(agreement.agreement()).isBetween(-1.000001, 1.000001);
          assertThat(agreement.polarisation()).isBetween(-0.000001, 1.000001);
          assertThat(agreement.median()).isBetween(1.0, 5.0);
          assertThat(agreement.interquartileRange()).isBetween(0.0, 4.0);
        });
  }

  @Test
  void theOrderInWhichPeopleVoteDoesNotMatter() {
    Random random = new Random(7);
    random()
        .limit(200)
        .forEach(counts -> {
          List<Integer> votes = votes(counts);
          Collections.shuffle(votes, random);
          assertThat(new Agreement(counted(votes))).isEqualTo(new Agreement(counts));
        });
  }

  @Test
  void medianAndQuartilesAreThoseOfTheVotesInOrder() {
    assertThat(agreement("1 1 1 1 1").median()).isEqualTo(3);
    assertThat(agreement("0 2 0 2 0").median()).isEqualTo(3);
    assertThat(agreement("0 0 0 3 1").median()).isEqualTo(4);
    assertThat(agreement("2 0 0 0 2").interquartileRange()).isEqualTo(4);
    assertThat(agreement("0 4 0 4 0").interquartileRange()).isEqualTo(2);
    assertThat(agreement("0 0 9 0 0").interquartileRange()).isZero();
  }

  @Test
  void countsBelowZeroOrAScaleOfOnePointAreNoAgreement() {
    assertThatIllegalArgumentException().isThrownBy(() -> agreement("1 -1"));
    assertThatIllegalArgumentException().isThrownBy(() -> agreement("1"));
  }

  private static Agreement agreement(String counts) {
    return new Agreement(Stream.of(counts.split(" ")).map(Integer::valueOf).toList());
  }

  private static Stream<List<Integer>> random() {
    Random random = new Random(20261123);
    return IntStream.range(0, 2000)
        .mapToObj(i -> random.ints(5, 0, 1 + i % 40).boxed().toList())
        .filter(counts -> counts.stream().anyMatch(count -> count > 0));
  }

  private static List<Integer> votes(List<Integer> counts) {
    List<Integer> votes = new ArrayList<>();
    for (int point = 0; point < counts.size(); point++) {
      votes.addAll(Collections.nCopies(counts.get(point), point));
    }
    return votes;
  }

  private static List<Integer> counted(List<Integer> votes) {
    return IntStream.range(0, 5)
        .mapToObj(point -> (int) votes.stream().filter(vote -> vote == point).count())
        .toList();
  }
}
