package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.flow.DecisionFlow.Colour;
import nl.casustafel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** How flows, preconditions, chain and the state of the law are worded. */
class FlowWordsTest {
  private static final int MOST_WORDS = 25;

  private final Guide guide = BuiltIn.guide();
  private final List<DecisionFlow> flows = guide.reference().flows();

  @Test
  void noSentenceOfAQuestionOrAnAnswerIsLongerThanOneBreath() {
    assertThat(
            flows.stream()
                .flatMap(flow -> flow.nodes().stream())
                .filter(DecisionFlow.Step.class::isInstance)
                .flatMap(node -> spoken((DecisionFlow.Step) node))
                .flatMap(text -> Stream.of(text.en(), text.nl()))
                .flatMap(text -> Stream.of(text.split("(?<=[.?!]) ")))
                .filter(sentence -> sentence.split(" ", -1).length > MOST_WORDS))
        .isEmpty();
  }

  private static Stream<LocalizedText> spoken(DecisionFlow.Step step) {
    return Stream.of(
            Stream.of(step.text()),
            step.answers().stream().map(DecisionFlow.Answer::text),
            step.checklist().stream().map(DecisionFlow.Item::text))
        .flatMap(texts -> texts);
  }

  @Test
  void aRedOutcomeIsWordedAsLikelyOrSendsPeopleToADpo() {
    for (DecisionFlow flow : flows) {
      assertThat(flow.nodes())
          .filteredOn(node -> node instanceof DecisionFlow.Outcome o && o.colour() == Colour.RED)
          .allSatisfy(node ->
              assertThat(node.text().nl())
                  .doesNotContain("niet toegestaan", "is verboden")
                  .containsPattern("waarschijnlijk|FG of juristen"));
    }
  }

  @Test
  void noOutcomeCallsAnythingLawful() {
    assertThat(
            flows.stream()
                .flatMap(flow -> flow.nodes().stream())
                .filter(DecisionFlow.Outcome.class::isInstance)
                .map(node -> node.text().nl().toLowerCase(Locale.ROOT)))
        .noneMatch(Pattern.compile("is toegestaan|is rechtmatig|voldoet aan de avg").asPredicate());
  }

  @Test
  void plainDutchWordsStandWhereThereAreSuch() {
    List<Object> own =
        List.of(
            flows,
            guide.chain().scenarios(),
            guide.chain().scenariosStart(),
            guide.reference().preconditions(),
            guide.reference().threshold(),
            guide.status().law(),
            guide.status().remarks().hallucination());

    assertThat(own.stream().flatMap(part -> AllTexts.in(part).stream()).map(LocalizedText::nl))
        .hasSizeGreaterThan(300)
        .noneMatch(
            Pattern.compile(
                    "(?i)foundation model|state-of-the-art|gescrapete|gefinetuned|handreiking"
                        + "|mens in de lus|membership|hertest|etiket|\\bwettig\\b|deployer")
                .asPredicate());
  }

  @Test
  void whatIsNotSureSaysSo() {
    assertThat(guide.status().law().stream().map(topic -> topic.confidence().en()))
        .allMatch(
            Pattern.compile("^(Secondary|Several secondary|High|Medium|Low|Unsettled)")
                .asPredicate());
    assertThat(
            guide.status().law().stream()
                .filter(topic ->
                    topic.references().stream().anyMatch(ref -> ref.matches("EDPB.*2026.*")))
                .filter(topic -> !topic.references().contains("EDPB DPIA template")))
        .allSatisfy(
            topic -> assertThat(topic.situation().nl()).containsIgnoringCase("consultatieversie"));
  }
}
