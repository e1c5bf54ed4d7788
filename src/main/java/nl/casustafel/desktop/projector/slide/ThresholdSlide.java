package nl.casustafel.desktop.projector.slide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.threshold.ThresholdFinding;
import nl.casustafel.workshop.threshold.ThresholdText;
import nl.casustafel.workshop.threshold.TreatedThreshold;

/** Of the check whether a DPIA is required the room sees what follows, and every reason. */
final class ThresholdSlide implements ProjectedPart {
  @Override
  public Part part() {
    return Part.THRESHOLD;
  }

  @Override
  public Optional<Slide> slide(Place place, WorkshopView workshop, Texts texts) {
    TreatedThreshold threshold = workshop.results().threshold();
    List<Slide.Line> lines =
        threshold.isUntouched() || threshold.finding().nothingYet()
            ? List.of()
            : threshold.finding().reasons().stream().map(reason -> line(reason, texts)).toList();
    return Optional.of(
        new Slide.Lines(
            texts.of(workshop.agenda().line(place.part()).words().name()),
            threshold.sentence(texts),
            Stream.concat(lines.stream(), decided(threshold, texts).stream()).toList()));
  }

  private static Slide.Line line(ThresholdFinding.Reason reason, Texts texts) {
    return new Slide.Line(
        texts.of(reason.rule().resultInWords()), texts.of(reason.rule().reason()));
  }

  private static Optional<Slide.Line> decided(TreatedThreshold threshold, Texts texts) {
    return Optional.ofNullable(threshold.decision().choice())
        .map(choice ->
            new Slide.Line(texts.of(ThresholdText.DECISION), texts.of(ThresholdText.of(choice))));
  }
}
