package nl.casustafel.guide.reading;

import static nl.casustafel.guide.reading.Flawed.problem;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said about mistakes in the threshold check. */
class ThresholdReaderTest {
  private static final String FILE = "threshold.yaml";

  @Test
  void aRuleThatCountsNothingKnownIsRefused() {
    assertThat(problem(FILE, "if: count(wp248) >= 2", "if: count(wp284) >= 2"))
        .startsWith("“count(wp284) >= 2” is no rule. Write “count(wp248) >= 2”");
    assertThat(problem(FILE, "if: count(wp248) >= 2", "if: two criteria"))
        .startsWith("“two criteria” is no rule.");
    assertThat(problem(FILE, "if: count(wp248) >= 2", "if: count(wp248) >= 999"))
        .startsWith("“count(wp248) >= 999” is no rule.");
  }

  @Test
  void theRulesOfEarlierEditionsAreReadAsBefore() {
    assertThat(
            problem(
                FILE,
                "if: count(ap_list) >= 1",
                "if: count(ap_list with condition confirmed) >= 1"))
        .isEmpty();
    assertThat(
            problem(
                FILE,
                "      proposed_if: {q: pf-side, in: ['yes']}",
                "      hints:\n        pf-side: ['yes']"))
        .isEmpty();
  }

  @Test
  void aConditionThatNobodyCanConfirmIsRefused() {
    assertThat(problem(FILE, "- any: [offences]", "- any: [offenses]"))
        .isEqualTo("“offenses” does not exist here. Did you mean “offences”?");
    assertThat(problem(FILE, "- any: [offences]", "- any: []"))
        .isEqualTo("The field “any” is missing. Add it and fill it in.");
    assertThat(problem(FILE, "box: gezondheidsgegevens", "box: gezondheid"))
        .startsWith("“gezondheid” does not exist here.");
    assertThat(problem(FILE, "result: as-a-rule", "result: by-the-rule")).isNotEmpty();
  }
}
