package nl.casustafel.desktop.projector.slide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.measure.MeasureState;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.risk.FoundRisk;

/**
 * The risks in their picture, and the one at hand with the measures that are being agreed. Who does
 * them is not shown: a function may have been written down with a name.
 */
final class RiskSlide implements ProjectedPart {
  private static final int MOST_LINES = 7;
  private static final int MOST_MEASURES = 5;

  @Override
  public Part part() {
    return Part.RISKS;
  }

  @Override
  public Optional<Slide> slide(Place place, WorkshopView workshop, Texts texts) {
    List<FoundRisk> risks = workshop.results().risks();
    return workshop
        .risk(place.item())
        .or(() -> risks.stream().findFirst())
        .map(atHand -> slide(atHand, risks, workshop, texts));
  }

  private static Slide slide(
      FoundRisk atHand, List<FoundRisk> risks, WorkshopView workshop, Texts texts) {
    Scales scales = workshop.content().guide().scales();
    long weighed = risks.stream().filter(found -> found.weighing().score() != null).count();
    List<FoundRisk> shown = new ArrayList<>(risks.subList(0, Math.min(MOST_LINES, risks.size())));
    if (!shown.contains(atHand)) {
      shown.set(shown.size() - 1, atHand);
    }
    int rest = risks.size() - shown.size();
    return new Slide.Risks(
        new Slide.Heading(
            texts.of(ProjectorText.RISK) + " " + atHand.number(),
            texts.of(ProjectorText.WEIGHED, weighed, risks.size()),
            texts.of(atHand.risk().name())),
        new RiskWords(
            shown.stream().map(found -> line(found, atHand, texts)).toList(),
            rest == 0 ? "" : texts.of(ProjectorText.MORE_RISKS, rest),
            picture(atHand, risks, scales, texts),
            measures(atHand, texts)));
  }

  private static RiskWords.Line line(FoundRisk found, FoundRisk atHand, Texts texts) {
    Scales.RiskLevel level = found.level();
    boolean weighed = found.weighing().score() != null;
    return new RiskWords.Line(
        found.number(),
        texts.of(found.risk().name()),
        weighed && level != null ? texts.of(level.name()) : texts.of(ProjectorText.NOT_WEIGHED),
        found.equals(atHand));
  }

  private static RiskWords.Picture picture(
      FoundRisk atHand, List<FoundRisk> risks, Scales scales, Texts texts) {
    Map<RiskScore, List<String>> numbers = new HashMap<>();
    for (FoundRisk found : risks) {
      RiskScore score = found.score();
      if (score != null) {
        numbers.computeIfAbsent(score, key -> new ArrayList<>()).add(found.number());
      }
    }
    RiskScore inherent = atHand.score();
    RiskScore present = atHand.residual().present().score();
    RiskScore planned = atHand.residual().planned().score();
    return new RiskWords.Picture(
        scales,
        numbers,
        atHand.number(),
        Stream.of(inherent, present, planned).flatMap(Stream::ofNullable).toList(),
        inherent == null || present == null || planned == null
            ? texts.of(ProjectorText.NOT_WEIGHED)
            : texts.of(
                ProjectorText.MOVEMENT,
                level(inherent, scales, texts),
                level(present, scales, texts),
                level(planned, scales, texts)));
  }

  private static String level(RiskScore score, Scales scales, Texts texts) {
    return texts.of(scales.level(score).name());
  }

  private static List<String> measures(FoundRisk atHand, Texts texts) {
    return atHand.treatment().measures().stream()
        .limit(MOST_MEASURES)
        .map(measure ->
            texts.of(
                ProjectorText.MEASURE,
                measure.number(),
                texts.of(measure.name()),
                texts.of(words(measure.decision().state())),
                by(measure, texts)))
        .toList();
  }

  private static String by(TakenMeasure measure, Texts texts) {
    var day = measure.decision().by();
    return day == null ? "" : ", " + texts.date(day);
  }

  private static ProjectorText words(MeasureState state) {
    return switch (state) {
      case PROPOSED -> ProjectorText.PROPOSED;
      case PLANNED -> ProjectorText.PLANNED;
      case PARTLY_IN_PLACE -> ProjectorText.PARTLY_IN_PLACE;
      case IN_PLACE -> ProjectorText.IN_PLACE;
      case REJECTED -> ProjectorText.REJECTED;
    };
  }
}
