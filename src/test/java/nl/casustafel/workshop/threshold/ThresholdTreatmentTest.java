package nl.casustafel.workshop.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.guide.threshold.ThresholdCheck.Tick;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.threshold.ThresholdDecision.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from what people say of each point of the check. */
class ThresholdTreatmentTest extends ThresholdTalk {

  @Test
  void nothingIsSaidOfADutyBeforeSomebodyLooked() {
    TreatedThreshold begun = treated();
    assertThat(begun.isUntouched()).isTrue();
    assertThat(begun.treatment()).isEqualTo(Treatment.NOT_ASKED);
    assertThat(begun.sentence(new Texts(Language.EN)))
        .isEqualTo("Nobody has looked yet whether a DPIA is required.");
    assertThat(begun.boxes()).hasSize(3 + 9 + 17);
    assertThat(begun.circumstances()).isEmpty();
    assertThat(begun.exemptions()).isEmpty();
  }

  @Test
  void theCaseAndTheAnswersProposeAndConfirmNothing() {
    caseId = "recruitment-screening";
    answers.put("hl-who", "ai-alone");
    answers.put("pf-effect", "significant");
    Map<String, List<ThresholdHint>> hints =
        treated().boxes().stream()
            .filter(box -> !box.hints().isEmpty())
            .collect(Collectors.toMap(ThresholdPoint::id, ThresholdPoint::hints));
    ThresholdHint says = new ThresholdHint.CaseSays();
    ThresholdHint effect = new ThresholdHint.FromAnswers(List.of("pf-effect"));
    assertThat(hints)
        .containsOnlyKeys(
            "threshold:article_35:a",
            "threshold:wp248:1",
            "threshold:wp248:2",
            "threshold:wp248:7",
            "threshold:wp248:8",
            "threshold:wp248:9",
            "threshold:ap_list:profilering")
        .containsEntry(
            "threshold:wp248:2",
            List.of(says, new ThresholdHint.FromAnswers(List.of("hl-who", "pf-effect"))))
        .containsEntry("threshold:wp248:9", List.of(says, effect))
        .containsEntry("threshold:ap_list:profilering", List.of(new ThresholdHint.CaseAsks()));
    assertThat(treated().points().map(ThresholdPoint::tick)).containsOnlyNulls();
    assertThat(treated().boxes().stream().filter(ThresholdPoint::proposed)).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heimelijk-onderzoek: large-scale systematic covert-cameras untold",
        "zwarte-lijsten: offences third-parties",
        "fraudebestrijding: large-scale systematic",
        "creditscores: large-scale systematic credit",
        "financiele-situatie: large-scale systematic income",
        "genetisch: large-scale systematic",
        "gezondheidsgegevens: large-scale",
        "samenwerkingsverbanden: public-body sensitive",
        "cameratoezicht: large-scale systematic public-area",
        "flexibel-cameratoezicht: large-scale systematic flexible-cameras",
        "controle-werknemers: large-scale systematic employees",
        "locatiegegevens: large-scale systematic traceable",
        "communicatiegegevens: large-scale systematic traceable network-security",
        "internet-of-things: large-scale systematic connected",
        "profilering: systematic extensive automated",
        "gedrag: large-scale systematic automated",
        "biometrisch: large-scale systematic identify",
      })
  void aTypeThatIsTickedAsksForItsOwnCircumstancesOnly(String line) {
    String type = line.substring(0, line.indexOf(':'));
    say(Tick.YES, "ap_list:" + type);
    List<String> asked =
        treated().circumstances().stream()
            .map(ThresholdPoint::id)
            .map(id -> id.substring("threshold:circumstance:".length()))
            .toList();
    assertThat(String.join(" ", asked)).isEqualTo(line.substring(line.indexOf(':') + 2));
    sayNoToTheRest();
    say(Tick.UNSURE, asked.stream().map(id -> "circumstance:" + id).toArray(String[]::new));
    assertThat(results()).as("in doubt a DPIA").containsExactly("recommended");
  }

  @Test
  void aDoubtThatCannotMatterMakesNoDoubtOfTheType() {
    say(Tick.YES, "ap_list:creditscores");
    say(Tick.UNSURE, "circumstance:large-scale");
    say(Tick.NO, "circumstance:systematic", "circumstance:credit");
    sayNoToTheRest();
    assertThat(results()).containsExactly("not-indicated");
    say(Tick.UNSURE, "circumstance:credit");
    assertThat(results()).containsExactly("recommended");
    say(Tick.YES, "circumstance:credit");
    assertThat(results()).containsExactly("recommended");
    say(Tick.YES, "circumstance:large-scale");
    assertThat(results()).containsExactly("required");
  }

  @Test
  void anUnlessThatNobodyIsSureOfLeavesADoubt() {
    say(Tick.YES, "ap_list:communicatiegegevens");
    say(Tick.YES, "circumstance:systematic", "circumstance:traceable");
    say(Tick.UNSURE, "circumstance:network-security");
    assertThat(results()).containsExactly("recommended");
    say(Tick.YES, "circumstance:network-security");
    assertThat(results()).containsExactly("not-indicated");
    say(Tick.NO, "circumstance:network-security");
    assertThat(results()).containsExactly("required");
  }

  @Test
  void allReasonsThatFiredAreListedWithWhatMadeThem() {
    say(Tick.YES, "article_35:a", "wp248:1", "wp248:8", "ap_list:profilering");
    say(Tick.UNSURE, "wp248:3");
    say(Tick.YES, "circumstance:systematic", "circumstance:extensive", "circumstance:automated");
    List<String> reasons =
        treated().finding().reasons().stream()
            .map(reason ->
                reason.rule().result() + reason.points().stream().map(ThresholdPoint::id).toList())
            .toList();
    assertThat(reasons)
        .containsExactly(
            "required[threshold:article_35:a]",
            "required[threshold:ap_list:profilering]",
            "as-a-rule[threshold:wp248:1, threshold:wp248:8]",
            "recommended[threshold:wp248:3]");
  }

  @Test
  void exceptionsAreAskedOnlyWhereThereIsADutyAndTakeAwayWhatTheyLift() {
    caseId = "patient-summaries";
    say(Tick.YES, "wp248:8");
    assertThat(treated().exemptions()).isEmpty();
    say(Tick.YES, "article_35:b", "wp248:5");
    assertThat(treated().exemptions()).hasSize(3);
    say(Tick.YES, "exemption:single-physician");
    sayNoToTheRest();
    assertThat(results()).containsExactly("recommended");
    assertThat(treated().exemptions()).as("the duty is only lifted, so it stays asked").hasSize(3);
    say(Tick.YES, "exemption:similar-dpia");
    assertThat(results()).containsExactly("covered", "recommended");
    assertThat(treated().finding().reasons().getFirst().points())
        .extracting(ThresholdPoint::id)
        .containsExactly("threshold:exemption:similar-dpia");
  }

  @ParameterizedTest
  @CsvSource({
    "CARRY_OUT,     'article_35:a',  false",
    "CARRY_OUT,     '',              false",
    "DO_WITHOUT,    '',              false",
    "DO_WITHOUT,    'wp248:8',       true",
    "DO_WITHOUT,    'article_35:a',  true",
    "RELY_ON_OTHER, 'article_35:a',  true",
    "RELY_ON_OTHER, 'article_35:a exemption:similar-dpia', false",
  })
  void aDecisionDepartsWhereItIsNotWhatTheCheckSays(Choice choice, String yes, boolean departs) {
    say(Tick.YES, yes.isEmpty() ? new String[0] : yes.split(" "));
    sayNoToTheRest();
    decision = ThresholdDecision.NONE.with(choice);
    assertThat(treated().departs()).isEqualTo(departs);
  }

  @Test
  void itIsDecidedOnceEveryPointHasAnAnswerAndTheDecisionIsComplete() {
    say(Tick.YES, "wp248:1", "wp248:8");
    assertThat(treated().treatment()).isEqualTo(Treatment.OPEN);
    assertThat(treated().sentence(new Texts(Language.EN)))
        .isEqualTo(
            "A DPIA is required as a rule (WP248), by what was confirmed so far; "
                + "30 points are not confirmed yet.");
    sayNoToTheRest();
    assertThat(treated().treatment()).isEqualTo(Treatment.ANSWERED);
    decision = new ThresholdDecision(Choice.DO_WITHOUT, "", "Board", LocalDate.of(2026, 11, 23));
    assertThat(treated().treatment()).isEqualTo(Treatment.ANSWERED);
    assertThat(treated().warning()).contains(ThresholdText.DEPARTS);
    decision = decision.because("A small pilot without real data");
    assertThat(treated().treatment()).isEqualTo(Treatment.DECIDED);
    say(Tick.UNSURE, "wp248:1");
    decision = ThresholdDecision.NONE;
    assertThat(treated().treatment()).as("unsure is open").isEqualTo(Treatment.OPEN);
  }
}
