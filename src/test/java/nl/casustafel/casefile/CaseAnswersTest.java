package nl.casustafel.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case says in answer to questions of the guide. */
class CaseAnswersTest {
  private static final KnownIds KNOWN =
      new KnownIds(
          CaseTexts.KNOWN.themes(),
          Set.of("tr-told-ai", "se-breach", "pd-purpose"),
          CaseTexts.KNOWN.risks(),
          CaseTexts.KNOWN.apTypes(),
          CaseTexts.KNOWN.cases(),
          Map.of("tr-told-ai", Set.of("yes", "no"), "pd-purpose", Set.of()));

  private static ReadResult<CaseTemplate> read(String answers) {
    return CaseReader.read(
        "library.yaml", CaseTexts.SMALL + "dpia_prefill:\n  answers:\n" + answers, KNOWN);
  }

  @Test
  void aCaseAnswersByChoosingOrInWords() {
    ReadResult<CaseTemplate> result =
        read(
            """
                - {q: tr-told-ai, in: ['no']}
                - {q: pd-purpose, text: {en: To help, nl: Om te helpen}}
            """);
    assertThat(result).isInstanceOf(ReadResult.Loaded.class);
    DpiaPrefill prefill = ((ReadResult.Loaded<CaseTemplate>) result).value().prefill();
    assertThat(prefill.answers())
        .containsExactly(
            new CaseAnswer("tr-told-ai", List.of("no"), LocalizedText.EMPTY),
            new CaseAnswer("pd-purpose", List.of(), new LocalizedText("To help", "Om te helpen")));
    assertThat(prefill.answer("pd-purpose")).contains(prefill.answers().getLast());
    assertThat(prefill.answer("se-breach")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {q: tr-told-ai, in: [maybe]} | The question “tr-told-ai” has no option “maybe”. Choose from: no, yes.
          {q: tr-told-ai, text: {en: No, nl: Nee}} | The question “tr-told-ai” is answered by choosing. Use “in” with one or more of: no, yes.
          {q: pd-purpose, in: ['yes']} | The question “pd-purpose” is answered in words. Use “text”.
          {q: pd-purpose} | An answer is either chosen or written. Use “in” with options, or “text”.
          {q: tr-told-so, in: ['no']} | There is no question “tr-told-so” in the guide. Did you mean “tr-told-ai”?
          """)
  void anAnswerThatItsQuestionDoesNotOfferIsAProblemWithItsPlace(String answer, String problem) {
    assertThat(CaseTexts.lines(read("    - " + answer + "\n"), Language.EN))
        .singleElement()
        .satisfies(line -> assertThat(line).matches("library.yaml:24:\\d+: .*").endsWith(problem));
  }

  @Test
  void aQuestionIsAnsweredOnce() {
    String twice = "    - {q: tr-told-ai, in: ['no']}\n    - {q: tr-told-ai, in: ['yes']}\n";
    assertThat(CaseTexts.lines(read(twice), Language.EN))
        .containsExactly(
            "library.yaml:25:11: The question “tr-told-ai” is answered twice. Remove one of the"
                + " two answers.");
  }
}
