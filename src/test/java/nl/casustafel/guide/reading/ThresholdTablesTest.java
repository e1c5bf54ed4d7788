package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.guide.question.Branching;
import nl.casustafel.guide.threshold.Threshold;
import nl.casustafel.guide.threshold.Threshold.Box;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.guide.threshold.ThresholdCheck;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.guide.threshold.ThresholdCheck.Ticks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When a DPIA is required, as art. 35 GDPR, the AP's list (Stcrt. 2019, 64418) and WP248 rev.01 say
 * it: "required" for art. 35(3) and the list, "as a rule" for two criteria of WP248.
 */
class ThresholdTablesTest {
  private static final Map<String, BoxList> LISTS =
      Map.of("35", BoxList.ARTICLE_35, "wp", BoxList.WP248, "ap", BoxList.AP_LIST);

  private final Guide guide = BuiltIn.guide();
  private final Threshold threshold = guide.reference().threshold();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // ticked           | confirmed                 | exemption        | result        | source
        "-                  | -                         | -                | not-indicated | GDPR 35(1)",
        "35:a               | -                         | -                | required      | GDPR 35(3)(a)",
        "35:b               | -                         | -                | required      | GDPR 35(3)(b)",
        "35:c wp:1 wp:2     | -                         | -                | required      | GDPR 35(3)(c)",
        "wp:1 wp:8          | -                         | -                | as-a-rule     | WP248: two or more",
        "wp:1 wp:2 wp:7 wp:9| -                         | -                | as-a-rule     | WP248: two or more",
        "wp:8               | -                         | -                | recommended   | WP248: one can be enough",
        "wp:8?              | -                         | -                | recommended   | WP248: in doubt a DPIA",
        "35:a?              | -                         | -                | recommended   | WP248: in doubt a DPIA",
        "wp:1 wp:8 35:a?    | -                         | -                | as-a-rule     | WP248: two or more",
        // exemptions: recital 91 lifts what rests on scale and nothing else
        "35:b wp:5          | -                         | single-physician | not-indicated | recital 91",
        "wp:4 wp:5 wp:8     | -                         | single-physician | as-a-rule     | recital 91",
        "ap:gezondheidsgegevens | large-scale           | single-physician | not-indicated | recital 91",
        "ap:genetisch       | large-scale               | single-physician | required      | recital 91",
        "35:a               | -                         | similar-dpia     | covered       | GDPR 35(1)",
        "35:a               | -                         | legislation-dpia | covered       | GDPR 35(10)",
      })
  void aDpiaIsRequiredWhereTheLawSaysSo(
      @Nullable String ticked,
      @Nullable String confirmed,
      @Nullable String exemption,
      String result,
      String source) {
    assertThat(result(ticked, confirmed, exemption)).as(source).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // type                 | counts with                  | not with
        "heimelijk-onderzoek    | large-scale untold           | large-scale systematic",
        "heimelijk-onderzoek    | systematic untold            | untold",
        "heimelijk-onderzoek    | covert-cameras               | employees",
        "zwarte-lijsten         | offences third-parties       | offences large-scale systematic",
        "fraudebestrijding      | systematic                   | offences",
        "creditscores           | large-scale credit           | credit",
        "financiele-situatie    | systematic income            | large-scale",
        "genetisch              | large-scale                  | sensitive",
        "gezondheidsgegevens    | large-scale                  | systematic sensitive",
        "samenwerkingsverbanden | public-body sensitive        | public-body large-scale",
        "cameratoezicht         | systematic public-area       | public-area",
        "flexibel-cameratoezicht| large-scale flexible-cameras | flexible-cameras",
        "controle-werknemers    | systematic employees         | employees untold",
        "locatiegegevens        | large-scale traceable        | large-scale",
        "communicatiegegevens   | large-scale traceable        | large-scale traceable network-security",
        "internet-of-things     | large-scale connected        | connected",
        "profilering            | systematic extensive automated | large-scale extensive automated",
        "gedrag                 | large-scale systematic automated | systematic automated",
        "biometrisch            | systematic identify          | large-scale systematic",
      })
  void aTypeOfTheListCountsUnderItsOwnConditionsOnly(String type, String counts, String countsNot) {
    assertThat(result("ap:" + type, counts, null)).isEqualTo("required");
    assertThat(result("ap:" + type, countsNot, null)).isEqualTo("not-indicated");
  }

  @Test
  void everyTypeOfTheListHasConditions() {
    assertThat(threshold.apList()).hasSize(17).allMatch(type -> !type.needs().isEmpty());
  }

  @Test
  void allReasonsThatApplyAreGiven() {
    ThresholdCheck.Outcome outcome =
        ThresholdCheck.of(threshold, ticks("35:a wp:1 wp:2 wp:3?", null, null));

    assertThat(outcome.reasons().stream().map(Threshold.Rule::result))
        .containsExactly("required", "as-a-rule", "recommended");
    assertThat(outcome.counted())
        .containsExactlyInAnyOrder(
            new Box(BoxList.ARTICLE_35, "a"),
            new Box(BoxList.WP248, "1"),
            new Box(BoxList.WP248, "2"));
  }

  @Test
  void automatedDecisionsAreProposedOnlyWhenTheMachineDecidesAndTheEffectIsSerious() {
    assertThat(proposed(Map.of("pf-effect", "significant"))).doesNotContain("2");
    assertThat(proposed(Map.of("hl-who", "ai-alone", "pf-effect", "significant"))).contains("2");
  }

  @Test
  void theThreeCasesComeOutAsTheirTicksSay() {
    Map<String, String> results =
        new CaseLibrary(guide.knownIds())
            .builtIn().builtIn().stream()
                .map(source -> source.template())
                .collect(Collectors.toMap(CaseTemplate::id, this::result));

    assertThat(results)
        .isEqualTo(
            Map.of(
                "chatlog-finetuning", "as-a-rule",
                "recruitment-screening", "required",
                "patient-summaries", "required"));
  }

  private String result(CaseTemplate template) {
    Map<Box, Tick> boxes = new HashMap<>();
    template
        .prefill()
        .article35()
        .forEach(id -> boxes.put(new Box(BoxList.ARTICLE_35, id), Tick.YES));
    template
        .prefill()
        .wp248()
        .forEach(n -> boxes.put(new Box(BoxList.WP248, Integer.toString(n)), Tick.YES));
    return ThresholdCheck.of(threshold, new Ticks(boxes, Set.of(), Set.of())).result();
  }

  private List<String> proposed(Map<String, String> answers) {
    Map<String, AnswerValue> values =
        answers.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> new AnswerValue.Choice(e.getValue())));
    return threshold.wp248().stream()
        .filter(box -> Branching.holds(box.proposedIf(), guide.questions().all(), values))
        .map(Threshold.Criterion::id)
        .toList();
  }

  private String result(
      @Nullable String ticked, @Nullable String confirmed, @Nullable String exemption) {
    return ThresholdCheck.of(threshold, ticks(ticked, confirmed, exemption)).result();
  }

  private static Ticks ticks(
      @Nullable String ticked, @Nullable String confirmed, @Nullable String exemption) {
    Map<Box, Tick> boxes = new HashMap<>();
    words(ticked)
        .forEach(word -> {
          boolean unsure = word.endsWith("?");
          String id = word.substring(word.indexOf(':') + 1).replace("?", "");
          boxes.put(
              new Box(Objects.requireNonNull(LISTS.get(word.substring(0, word.indexOf(':')))), id),
              unsure ? Tick.UNSURE : Tick.YES);
        });
    return new Ticks(
        boxes,
        words(confirmed).collect(Collectors.toSet()),
        words(exemption).collect(Collectors.toSet()));
  }

  private static Stream<String> words(@Nullable String text) {
    return text == null ? Stream.of() : Stream.of(text.split(" "));
  }
}
