package nl.casustafel.workshop.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.BuiltIn;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.conclusion.RemainingRisks.State;
import nl.casustafel.workshop.risk.FoundRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.Residue;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskProposal;
import nl.casustafel.workshop.risk.RiskWeighing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentence on prior consultation for whatever remains and whatever is concluded about it. */
class PriorConsultationTest {
  private static final Guide GUIDE = BuiltIn.guide();
  private static final String STRANGE = "It’s {0} 'so', {2,choice,0#x}";

  /** For each state the scores that make it: not weighed where there is none. */
  private static final Map<State, List<String>> RISKS =
      Map.of(
          State.NOTHING_FOUND, List.of(),
          State.NOT_WEIGHED, List.of("2x2", "?", "?"),
          State.NONE_HIGH, List.of("2x2", "1x4"),
          State.HIGH, List.of("2x4", "?", "4x4"));

  private static RemainingRisks remaining(State state) {
    List<FoundRisk> found = new ArrayList<>();
    for (String score : RISKS.getOrDefault(state, List.of())) {
      found.add(risk("Risk " + found.size(), score));
    }
    return RemainingRisks.of(found, GUIDE.scales());
  }

  private static FoundRisk risk(String name, String points) {
    RiskScore score =
        points.equals("?")
            ? null
            : new RiskScore(
                Character.digit(points.charAt(0), 10), Character.digit(points.charAt(2), 10));
    Residue left =
        new Residue(
            score, ResidualDecision.NONE, score == null ? null : GUIDE.scales().level(score));
    return new FoundRisk(
        new Risk(
            name,
            "",
            LocalizedText.same(name),
            LocalizedText.EMPTY,
            new RiskScore(1, 1),
            new Risk.Scope(List.of(), List.of())),
        "R",
        RiskProposal.NONE,
        left.level(),
        List.of(),
        new FoundRisk.Judgement(RiskWeighing.of(score, ""), RiskEvaluation.NONE),
        new FoundRisk.Treatment(List.of(), new ResidualRisk(left, left)));
  }

  private static String sentence(State state, @Nullable Verdict verdict, Language language) {
    RemainingRisks remaining = remaining(state);
    assertThat(remaining.state()).isEqualTo(state);
    return new PriorConsultation(remaining, verdict).sentence(new Texts(language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOTHING_FOUND | No risks were found so far | Er zijn nog geen risico’s gevonden",
        "NOT_WEIGHED   | Of the 3 risks 2 are not weighed yet, and the group weighed none as high so far | Van de 3 risico’s zijn er 2 nog niet gewogen, en tot nu toe woog de groep geen risico als hoog",
        "NONE_HIGH     | With the measures agreed so far none of the 2 risks is high by the group’s weighing | Met de maatregelen tot nu toe is geen van de 2 risico’s hoog volgens de weging van de groep",
        "HIGH          | With the measures agreed so far 2 risks remain high by the group’s weighing (“Risk 2”, “Risk 0”) and 1 risk is not weighed yet | Met de maatregelen tot nu toe blijven 2 risico’s hoog volgens de weging van de groep (“Risk 2”, “Risk 0”) en is 1 risico nog niet gewogen",
      })
  void itBeginsWithWhatRemainsWhateverIsConcluded(State state, String english, String dutch) {
    List<@Nullable Verdict> all = new ArrayList<>(Topic.PRIOR_CONSULTATION.verdicts());
    all.add(null);
    for (Verdict verdict : all) {
      assertThat(sentence(state, verdict, Language.EN)).startsWith(english + "; ");
      assertThat(sentence(state, verdict, Language.NL)).startsWith(dutch + "; ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // state       | concluded       | how it goes on
        "NOTHING_FOUND | -               | so it cannot be said yet                   | daarom is nog niet te zeggen",
        "NOTHING_FOUND | TO_CONSULT      | even so, the authority is going to be      | toch wordt de toezichthouder vóór de start",
        "NOTHING_FOUND | CONSULTED       | the authority was consulted all the same   | de toezichthouder is toch geraadpleegd",
        "NOTHING_FOUND | NO_CONSULTATION | nevertheless it was concluded already that | toch is al vastgelegd",
        "NOT_WEIGHED   | -               | so it cannot be said yet                   | daarom is nog niet te zeggen",
        "NOT_WEIGHED   | TO_CONSULT      | even so, the authority is going to be      | toch wordt de toezichthouder vóór de start",
        "NOT_WEIGHED   | CONSULTED       | the authority was consulted all the same   | de toezichthouder is toch geraadpleegd",
        "NOT_WEIGHED   | NO_CONSULTATION | nevertheless it was concluded already that | toch is al vastgelegd",
        "NONE_HIGH     | -               | this gives no reason for                   | dat geeft geen aanleiding voor",
        "NONE_HIGH     | TO_CONSULT      | even so, the authority is going to be      | toch wordt de toezichthouder vóór de start",
        "NONE_HIGH     | CONSULTED       | the authority was consulted all the same   | de toezichthouder is toch geraadpleegd",
        "NONE_HIGH     | NO_CONSULTATION | in line with that it was concluded that    | in lijn daarmee is vastgelegd",
        "HIGH          | -               | unless reasonable measures bring this down | tenzij redelijke maatregelen dit verlagen",
        "HIGH          | TO_CONSULT      | therefore the authority is going to be     | daarom wordt de toezichthouder vóór de start",
        "HIGH          | CONSULTED       | the authority was consulted about this     | de toezichthouder is hierover geraadpleegd",
        "HIGH          | NO_CONSULTATION | even so, it was concluded that             | toch is vastgelegd dat",
      })
  void itGoesOnWithWhatIsConcludedOrThatNothingIs(
      State state, @Nullable Verdict verdict, String english, String dutch) {
    assertThat(ending(state, verdict, Language.EN)).startsWith(english).contains("art. 36 GDPR");
    assertThat(ending(state, verdict, Language.NL)).startsWith(dutch).contains("art. 36 AVG");
  }

  /** What stands after what remains: one sentence that ends, with nothing left to fill in. */
  private static String ending(State state, @Nullable Verdict verdict, Language language) {
    String whole = sentence(state, verdict, language);
    assertThat(whole).endsWith(".").doesNotContain("{", "}", "#", "null", "  ");
    return whole.substring(whole.indexOf("; ") + 2);
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void whatIsConcludedOfAnotherTopicSaysNothingAboutThis(State state) {
    for (Verdict verdict : Topic.DECISION.verdicts()) {
      assertThat(sentence(state, verdict, Language.NL))
          .isEqualTo(sentence(state, null, Language.NL));
    }
  }

  @Test
  void aRiskInTheGroupsOwnWordsIsQuotedAsItIsWritten() {
    RemainingRisks remaining =
        RemainingRisks.of(List.of(risk(STRANGE, "4x4"), risk("b", "1x1")), GUIDE.scales());
    for (Language language : Language.values()) {
      assertThat(new PriorConsultation(remaining, null).sentence(new Texts(language)))
          .contains("(“" + STRANGE + "”)");
    }
  }

  /** Of each score that there is whether it is high is what the scale of the guide says. */
  @Test
  void aRiskRemainsHighFromTheLevelHighOn() {
    for (int likelihood = 1; likelihood <= 4; likelihood++) {
      for (int severity = 1; severity <= 4; severity++) {
        String score = String.format(Locale.ROOT, "%dx%d", likelihood, severity);
        RemainingRisks remaining = RemainingRisks.of(List.of(risk("a", score)), GUIDE.scales());
        assertThat(remaining.state())
            .as(score)
            .isEqualTo(likelihood * severity >= 8 ? State.HIGH : State.NONE_HIGH);
      }
    }
  }

  @Test
  void thoseThatRemainHighStandByWhatRemainsOfThemTheGravestFirst() {
    List<FoundRisk> found =
        List.of(risk("a", "2x4"), risk("b", "4x4"), risk("c", "?"), risk("d", "4x2"));
    assertThat(RemainingRisks.of(found, GUIDE.scales()).high())
        .extracting(one -> one.risk().id())
        .as("of equals the severer")
        .containsExactly("b", "a", "d");
  }
}
