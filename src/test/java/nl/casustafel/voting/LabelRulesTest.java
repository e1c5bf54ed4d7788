package nl.casustafel.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRulesTest {
  private static final LabelRules RULES = new LabelRules(8, 0.30, 0.75, 0.10, 0.25, -0.05);

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
    "0 2 6 20 12, 0, CONSENSUS"
  })
  void aTallyIsCalledByTheFirstRuleThatFits(String counts, int cannotJudge, VoteLabel label) {
    AgreementTally tally =
        new AgreementTally(
            Stream.of(counts.split(" ")).map(Integer::valueOf).toList(), cannotJudge);
    assertThat(RULES.label(tally)).isEqualTo(label);
  }
}
