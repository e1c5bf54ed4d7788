package nl.casustafel.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case proposes for the threshold check. */
class PrefillReaderTest {

  private static DpiaPrefill prefill(String text) {
    return switch (CaseTexts.read(CaseTexts.SMALL + text)) {
      case ReadResult.Loaded<CaseTemplate> loaded -> loaded.value().prefill();
      case ReadResult.Rejected<CaseTemplate> rejected ->
          throw new AssertionError(rejected.problems().toString());
    };
  }

  @Test
  void allOfItIsReadAndNothingHasToBeThere() {
    assertThat(prefill("")).isEqualTo(DpiaPrefill.NONE);
    String said = "dpia_prefill: {art35_3: [b, a], wp248: [9, 1], ap_list_check: [profilering]}\n";
    assertThat(prefill(said))
        .isEqualTo(
            new DpiaPrefill(
                List.of("b", "a"), List.of(9, 1), List.of("profilering"), null, List.of()));
  }

  @Test
  void whatIsExpectedIsKeptBesideWhatIsProposed() {
    String expected =
        "threshold_expectation: {result: as-a-rule, why: {en: Because, nl: Daarom}}\n";
    DpiaPrefill.Expectation result =
        new DpiaPrefill.Expectation("as-a-rule", new LocalizedText("Because", "Daarom"));
    assertThat(prefill(expected).expectation()).isEqualTo(result);
    assertThat(prefill("dpia_prefill: {wp248: [4]}\n" + expected))
        .isEqualTo(new DpiaPrefill(List.of(), List.of(4), List.of(), result, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dpia_prefill: {art35_3: [d]} | “d”
          dpia_prefill: {wp248: [0]} | “wp248” should be a number from 1 to 9.
          dpia_prefill: {wp248: [10]} | “wp248” should be a number from 1 to 9.
          dpia_prefill: {wp248: [four]} | “wp248” should be a number from 1 to 9.
          dpia_prefill: {ap_list_check: [profielering]} | “profielering”
          dpia_prefill: {answer: []} | “answer”
          dpia_prefill: {answers: [{in: ['no']}]} | “q”
          threshold_expectation: {result: perhaps, why: {en: Because, nl: Daarom}} | “perhaps”
          threshold_expectation: {why: {en: Because, nl: Daarom}} | “result”
          threshold_expectation: {result: required} | “why”
          threshold_expectation: {result: required, why: {en: Because}} | why
          """)
  void whatIsMissingOrUnknownIsRefusedWithItsLine(String text, String named) {
    assertThat(CaseTexts.problems(CaseTexts.SMALL + text + "\n", Language.EN))
        .singleElement()
        .satisfies(line -> assertThat(line).matches("library.yaml:22:\\d+: .+").contains(named));
  }
}
