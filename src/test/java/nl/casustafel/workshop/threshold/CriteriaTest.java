package nl.casustafel.workshop.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casustafel.guide.threshold.Threshold.BoxList;
import nl.casustafel.guide.threshold.Threshold.Criterion;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The criteria of WP248, the boxes of art. 35(3), what is unsure, and the exceptions. */
class CriteriaTest extends ThresholdTalk {

  /** Every box of every list, as it is said. */
  static Stream<String> boxes() {
    return THRESHOLD.boxes().map(ThresholdPoint::id).map(id -> id.substring("threshold:".length()));
  }

  private String sentence(Language language) {
    return treated().sentence(new Texts(language));
  }

  @Test
  void howeverManyCriteriaHoldADpiaIsRequiredAsARuleAndNeverSimplyRequired() {
    for (int bits = 0; bits < 512; bits++) {
      said.clear();
      for (Criterion criterion : THRESHOLD.wp248()) {
        boolean holds = ((bits >> (Integer.parseInt(criterion.id()) - 1)) & 1) == 1;
        say(holds ? Tick.YES : Tick.NO, "wp248:" + criterion.id());
      }
      String expected =
          switch (Integer.bitCount(bits)) {
            case 0 -> "not-indicated";
            case 1 -> "recommended";
            default -> "as-a-rule";
          };
      assertThat(results()).as(said.toString()).containsExactly(expected);
      assertThat(treated().finding().reasons().getFirst().points()).hasSize(Integer.bitCount(bits));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | A DPIA is not indicated.                | Een DPIA lijkt niet nodig.",
        "1 | A DPIA is recommended.                  | Een DPIA wordt aangeraden.",
        "2 | A DPIA is required as a rule (WP248).   | Een DPIA is in de regel verplicht (WP248).",
        "3 | A DPIA is required as a rule (WP248).   | Een DPIA is in de regel verplicht (WP248).",
      })
  void theSentenceSaysWhatFollowsFromSoManyCriteria(int criteria, String english, String dutch) {
    IntStream.rangeClosed(1, criteria).forEach(number -> say(Tick.YES, "wp248:" + number));
    sayNoToTheRest();
    assertThat(sentence(Language.EN)).isEqualTo(english);
    assertThat(sentence(Language.NL)).isEqualTo(dutch);
  }

  @ParameterizedTest
  @CsvSource({"a, 0", "a, 1", "a, 9", "b, 0", "b, 2", "c, 0", "c, 9"})
  void aBoxOfTheLawMakesItADutyWhateverTheCriteriaSay(String box, int criteria) {
    IntStream.rangeClosed(1, criteria).forEach(number -> say(Tick.YES, "wp248:" + number));
    say(Tick.YES, "article_35:" + box);
    List<String> expected = new ArrayList<>(List.of("required"));
    if (criteria > 0) {
      expected.add(criteria == 1 ? "recommended" : "as-a-rule");
    }
    assertThat(results()).isEqualTo(expected);
    ThresholdFinding.Reason first = treated().finding().reasons().getFirst();
    assertThat(first.rule().reason().en()).isEqualTo("art. 35(3)");
    assertThat(first.points())
        .extracting(ThresholdPoint::id)
        .containsExactly("threshold:article_35:" + box);
    sayNoToTheRest();
    assertThat(sentence(Language.NL)).isEqualTo("Een DPIA is verplicht.");
  }

  @ParameterizedTest
  @MethodSource("boxes")
  void beingUnsureOfOneBoxIsReasonEnoughForADpiaAndKeepsTheCheckOpen(String box) {
    say(Tick.UNSURE, box);
    sayNoToTheRest();
    assertThat(results()).containsExactly("recommended");
    assertThat(treated().finding().reasons().getFirst().points())
        .extracting(ThresholdPoint::id)
        .containsExactly("threshold:" + box);
    assertThat(treated().finding().unsure()).isEqualTo(1);
    assertThat(treated().treatment()).isEqualTo(Treatment.OPEN);
    say(Tick.NO, box);
    assertThat(results()).containsExactly("not-indicated");
    assertThat(treated().treatment()).isEqualTo(Treatment.ANSWERED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // said yes to                        | exception         | results
        "wp248:8                              | similar-dpia      | recommended",
        "wp248:7 wp248:8                      | similar-dpia      | covered as-a-rule",
        "article_35:a                         | similar-dpia      | covered required",
        "article_35:c wp248:1                 | legislation-dpia  | covered required recommended",
        "article_35:a                         | single-physician  | required",
        "article_35:b                         | single-physician  | not-indicated",
        "article_35:c                         | single-physician  | required",
        "wp248:4 wp248:5                      | single-physician  | recommended",
        "wp248:4 wp248:5 wp248:7              | single-physician  | as-a-rule",
        "ap_list:gezondheidsgegevens circumstance:large-scale | single-physician | not-indicated",
        "ap_list:genetisch circumstance:large-scale           | single-physician | required",
      })
  void anExceptionCountsOnlyWhereThereIsADutyThatItTakesAway(
      String yes, String exception, String results) {
    say(Tick.YES, yes.split(" ", -1));
    say(Tick.YES, "exemption:" + exception);
    sayNoToTheRest();
    assertThat(String.join(" ", results())).isEqualTo(results);
  }

  @ParameterizedTest
  @CsvSource({"similar-dpia", "legislation-dpia", "single-physician"})
  void anExceptionThatNobodyIsSureOfTakesNothingAwayAndIsOpen(String exception) {
    say(Tick.YES, "article_35:b");
    say(Tick.UNSURE, "exemption:" + exception);
    sayNoToTheRest();
    assertThat(results()).containsExactly("required");
    assertThat(treated().finding().unsure()).isEqualTo(1);
    assertThat(treated().treatment()).isEqualTo(Treatment.OPEN);
  }

  @ParameterizedTest
  @CsvSource({"chatlog-finetuning", "recruitment-screening", "patient-summaries"})
  void whateverIsProposedTheResultFollowsFromWhatPeopleSaid(String id) {
    caseId = id;
    TreatedThreshold bare = treated();
    answers.put("hl-who", "ai-alone");
    answers.put("pf-effect", "significant");
    answers.put("pf-is", "yes");
    answers.put("pd-volume", "gt100k");
    answers.put("pf-combine", "yes");
    TreatedThreshold hinted = treated();
    assertThat(proposed(hinted)).hasSizeGreaterThan(proposed(bare).size());
    assertThat(hinted.finding()).isEqualTo(bare.finding());
    assertThat(hinted.isUntouched()).isTrue();
    sayNoToTheRest();
    assertThat(proposed(treated())).as("a no takes no hint away").isEqualTo(proposed(hinted));
    assertThat(results()).containsExactly("not-indicated");
  }

  private static List<ThresholdPoint.Kind> proposed(TreatedThreshold threshold) {
    return threshold.points().filter(ThresholdPoint::proposed).map(ThresholdPoint::kind).toList();
  }

  @Test
  void theCaseAsksToLookAtATypeAndNeverProposesIt() {
    for (String id : List.of("chatlog-finetuning", "recruitment-screening", "patient-summaries")) {
      caseId = id;
      List<ThresholdPoint> looks =
          treated().boxes(ThresholdPoint.Kind.AP_LIST).stream()
              .filter(box -> box.hints().contains(new ThresholdHint.CaseAsks()))
              .toList();
      assertThat(looks).as(id).isNotEmpty().noneMatch(ThresholdPoint::proposed);
    }
  }

  @Test
  void everyListStandsInItsOrderAndNothingIsAskedTwice() {
    List<String> ids = treated().points().map(ThresholdPoint::id).toList();
    assertThat(ids).doesNotHaveDuplicates().startsWith("threshold:article_35:a");
    assertThat(treated().boxes(ThresholdPoint.Kind.WP248))
        .extracting(ThresholdPoint::id)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 9).mapToObj(number -> "threshold:wp248:" + number).toList());
    assertThat(ThresholdTreatment.ids(THRESHOLD)).containsAll(ids).hasSize(29 + 19 + 3);
    assertThat(THRESHOLD.boxes(BoxList.AP_LIST)).hasSize(17);
  }
}
