package nl.casustafel.desktop.projector.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.report.Session;
import nl.casustafel.report.weighing.RandomWeighing;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.risk.FoundRisk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a group walks and weighs, the room sees what a plain list of it says. */
class RandomSlidesTest {
  private static final List<MeasureState> TODAY = List.of(MeasureState.IN_PLACE);
  private static final List<MeasureState> AGREED =
      List.of(MeasureState.PLANNED, MeasureState.PARTLY_IN_PLACE, MeasureState.IN_PLACE);

  static IntStream seeds() {
    return IntStream.range(0, 9);
  }

  private static Slide at(Place place, WorkshopView view, Language language) {
    return PartSlides.KNOWN.of(place, view, new Texts(language));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWayThroughAFlowIsWhatWasAnsweredAndItEndsOnlyWhereItDoes(int seed) {
    RandomWeighing done = RandomWeighing.of(seed);
    WorkshopView view = done.session.view();
    for (Language language : Language.values()) {
      for (TreatedFlow flow : view.results().flows()) {
        Slide.Flow slide = (Slide.Flow) at(flow.place(), view, language);
        List<RandomWeighing.Said> said = done.walked.getOrDefault(flow.id(), List.of());
        assertThat(slide.words().trail())
            .extracting(passed -> passed.question() + passed.answer())
            .isEqualTo(
                said.stream()
                    .map(one -> one.question().in(language) + one.answer().in(language))
                    .toList());
        boolean ended = slide.words().answers().isEmpty();
        assertThat(slide.words().ending() != null).isEqualTo(ended);
        assertThat(slide.heading().position())
            .isEqualTo(
                ended
                    ? language == Language.EN ? "Outcome" : "Uitkomst"
                    : (language == Language.EN ? "Question " : "Vraag ") + (said.size() + 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theRisksAreCountedAndPlacedAsTheyWereDecided(int seed) {
    RandomWeighing done = RandomWeighing.of(seed);
    WorkshopView view = done.session.view();
    List<FoundRisk> risks = view.results().risks();
    for (FoundRisk atHand : risks) {
      Slide.Risks slide =
          (Slide.Risks) at(new Place(Part.RISKS, atHand.risk().id()), view, Language.EN);
      assertThat(slide.heading().position())
          .isEqualTo(done.scores.size() + " of " + risks.size() + " weighed");
      assertThat(slide.heading().part()).isEqualTo("Risk " + atHand.number());
      assertThat(slide.words().lines())
          .filteredOn(RiskWords.Line::atHand)
          .extracting(RiskWords.Line::number, RiskWords.Line::level)
          .containsExactly(tuple(atHand.number(), level(atHand, done)));
      assertThat(slide.words().map().way())
          .isEqualTo(
              Stream.of(List.<MeasureState>of(), TODAY, AGREED)
                  .map(counted -> done.left(atHand, counted))
                  .toList());
      assertThat(slide.words().map().numbers().values().stream().mapToInt(List::size).sum())
          .isEqualTo(risks.size());
      int taken =
          (int)
              done.measures.values().stream()
                  .filter(one -> one.on(atHand.risk().id()).isPresent())
                  .count();
      assertThat(slide.words().measures()).hasSize(Math.min(5, taken));
    }
  }

  private static String level(FoundRisk found, RandomWeighing done) {
    RiskScore score = done.scores.get(found.risk().id());
    Scales scales = done.session.view().content().guide().scales();
    return score == null ? "Not weighed yet" : scales.level(score).name().en();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whereNothingIsRecordedNoSlideClaimsAnything(Language language) {
    for (String caseId : Session.CASES) {
      WorkshopView view = Session.begun(caseId, Language.EN, Depth.FULL).view();
      for (TreatedFlow flow : view.results().flows()) {
        FlowWords words = ((Slide.Flow) at(flow.place(), view, language)).words();
        assertThat(words.trail()).isEmpty();
        assertThat(words.ending()).isNull();
        assertThat(words.answers()).isNotEmpty();
      }
      for (Part part : List.of(Part.THRESHOLD, Part.CONCLUSIONS)) {
        Slide.Lines slide = (Slide.Lines) at(Place.of(part), view, language);
        assertThat(slide.lines()).isEmpty();
        assertThat(slide.statement()).isNotBlank().doesNotContain("{", "null", "0 ");
      }
      assertThat(at(Place.of(Part.RISKS), view, language)).isInstanceOf(Slide.Title.class);
    }
  }
}
