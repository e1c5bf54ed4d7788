package nl.casustafel.guide.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.casustafel.guide.law.Citations;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {
  private final Scales scales = BuiltIn.guide().scales();

  @ParameterizedTest(name = "likelihood {0} × severity {1} is {2}")
  @CsvSource({
    "1, 1, low", "1, 2, low", "1, 3, low", "1, 4, medium",
    "2, 1, low", "2, 2, medium", "2, 3, medium", "2, 4, high",
    "3, 1, low", "3, 2, medium", "3, 3, high", "3, 4, very-high",
    "4, 1, medium", "4, 2, high", "4, 3, very-high", "4, 4, very-high"
  })
  void everyScoreHasItsLevel(int likelihood, int severity, String level) {
    assertThat(scales.level(new RiskScore(likelihood, severity)).id()).isEqualTo(level);
  }

  @Test
  void theGraverOfTwoScoresIsTheHigherProductAndThenTheGraverHarm() {
    RiskScore likely = new RiskScore(4, 2);
    RiskScore grave = new RiskScore(2, 4);
    RiskScore graver = new RiskScore(3, 3);

    assertThat(likely.max(grave)).isEqualTo(grave);
    assertThat(grave.max(likely)).isEqualTo(grave);
    assertThat(grave.max(graver)).isEqualTo(graver);
    assertThat(likely.max(likely)).isEqualTo(likely);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "5, 1", "1, 5"})
  void aScoreOutsideTheScaleIsRefused(int likelihood, int severity) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RiskScore(likelihood, severity));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GDPR 13(3)      | GDPR 13(3)       | AVG 13(3)",
        "CFR 8           | EU Charter 8     | EU-Handvest 8",
        "AIA 26(2)       | AI Act 26(2)     | AI-verordening 26(2)",
        "WP248           | WP248            | WP248",
        "our own rule 12 | our own rule 12  | our own regel 12"
      })
  void aReferenceReadsAsTheLanguageWritesIt(String reference, String en, String nl) {
    Citations citations = BuiltIn.guide().status().citations();

    assertThat(citations.show(reference, Language.EN)).isEqualTo(en);
    assertThat(citations.show(reference, Language.NL)).isEqualTo(nl);
  }
}
