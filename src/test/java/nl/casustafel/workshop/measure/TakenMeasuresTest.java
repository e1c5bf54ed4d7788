package nl.casustafel.workshop.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.observation.TreatedObservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The measures of the guide, as people name them, and those of a workshop in their order. */
class TakenMeasuresTest {
  private static final Guide GUIDE = BuiltIn.GUIDE;
  private static final MeasureCatalogue CATALOGUE = MeasureCatalogue.of(GUIDE);
  private static final Measure NOTICE = CATALOGUE.measure("m-privacy-notice").orElseThrow();
  private static final Measure FIRST = CATALOGUE.measures().getFirst();
  private static final MeasureDecision AS_GUIDE = MeasureDecision.planned("");

  private static TreatedObservation agreeing(String id, String measure) {
    return new TreatedObservation(
        id,
        "1",
        LocalizedText.same("It holds"),
        null,
        List.of(),
        new ObservationDecision(null, "", "", measure, "", null));
  }

  @Test
  void everyMeasureOfTheGuideIsFoundByItsNameInEitherLanguage() {
    for (Measure measure : CATALOGUE.measures()) {
      assertThat(CATALOGUE.named(measure.name().nl())).contains(measure);
      assertThat(CATALOGUE.named(measure.name().en())).contains(measure);
    }
  }

  @Test
  void aNameIsKnownWhateverItsCapitalsItsSpacesAndItsFullStop() {
    String name = NOTICE.name().en();

    assertThat(CATALOGUE.named("  " + name.toUpperCase(Locale.ROOT) + ". ")).contains(NOTICE);
    assertThat(CATALOGUE.named(name.replace(" ", " \n "))).contains(NOTICE);
    assertThat(CATALOGUE.named(name + " for all")).isEmpty();
    assertThat(CATALOGUE.named(name.substring(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void anObservationWithoutAMeasureNamesNone(String nothing) {
    assertThat(CATALOGUE.agreedWith(agreeing("obs", nothing))).isEmpty();
  }

  @Test
  void theMeasuresAgainstARiskAreThoseThatSaySo() {
    List<Measure> against = CATALOGUE.against("r-opaque-use");

    assertThat(against).hasSizeGreaterThan(3).contains(NOTICE).doesNotContain(FIRST);
    assertThat(against).allMatch(measure -> measure.reduces().contains("r-opaque-use"));
    assertThat(CATALOGUE.against("risk-1")).isEmpty();
  }

  @Test
  void theNumberOfAMeasureIsItsPlaceInTheGuide() {
    assertThat(CATALOGUE.number(FIRST.id())).contains("M1");
    assertThat(CATALOGUE.number(CATALOGUE.measures().getLast().id()))
        .contains("M" + CATALOGUE.measures().size());
    assertThat(CATALOGUE.number("measure-1")).isEmpty();
  }

  @Test
  void thoseOfTheGuideStandFirstInItsOrderAndThenTheGroupsAsTheyWereTaken() {
    Map<String, MeasureDecision> decided = new LinkedHashMap<>();
    MeasureDecision hire = MeasureDecision.planned("Hire");
    MeasureDecision agreed = MeasureDecision.planned("As it was then");
    decided.put("measure-7", hire);
    decided.put(NOTICE.id(), AS_GUIDE);
    decided.put("measure:obs", agreed);
    decided.put(FIRST.id(), AS_GUIDE);

    assertThat(TakenMeasures.of(GUIDE, List.of(agreeing("obs", "As it is now")), decided))
        .isEqualTo(
            List.of(
                new TakenMeasure(FIRST.id(), "M1", FIRST.name(), FIRST, AS_GUIDE),
                new TakenMeasure(
                    NOTICE.id(),
                    CATALOGUE.number(NOTICE.id()).orElseThrow(),
                    NOTICE.name(),
                    NOTICE,
                    AS_GUIDE),
                new TakenMeasure("measure-7", "M+1", LocalizedText.same("Hire"), null, hire),
                new TakenMeasure(
                    "measure:obs", "M+2", LocalizedText.same("As it is now"), null, agreed)));
  }

  @Test
  void whatWasAgreedKeepsTheWordsItWasTakenWithOnceTheObservationHasNone() {
    Map<String, MeasureDecision> decided = Map.of("measure:obs", MeasureDecision.planned("Then"));

    for (List<TreatedObservation> observations :
        List.of(
            List.<TreatedObservation>of(),
            List.of(agreeing("obs", " ")),
            List.of(agreeing("other", "Now")))) {
      assertThat(TakenMeasures.of(GUIDE, observations, decided))
          .extracting(TakenMeasure::name)
          .isEqualTo(List.of(LocalizedText.same("Then")));
    }
  }

  @Test
  void whatIsAgreedStandsUnderTheGuidesIdWhenTheGuideKnowsItAndElseUnderItsOwn() {
    assertThat(TakenMeasures.idOf(agreeing("obs", NOTICE.name().nl() + "."), GUIDE))
        .isEqualTo(NOTICE.id());
    assertThat(TakenMeasures.idOf(agreeing("obs", "Something else"), GUIDE))
        .isEqualTo("measure:obs");
  }

  @Test
  void aRejectedMeasureStaysAgainstItsRisk() {
    MeasureDecision rejected =
        AS_GUIDE.in(MeasureState.REJECTED).because("Too dear").lowering("r-opaque-use", null);
    TakenMeasure taken =
        TakenMeasures.of(GUIDE, List.of(), Map.of(NOTICE.id(), rejected)).getFirst();

    assertThat(taken.isAgainst("r-opaque-use")).isTrue();
    assertThat(taken.isAgainst("r-function-creep")).isFalse();
  }
}
