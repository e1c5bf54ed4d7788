package nl.casustafel.desktop.projector.slide;

import java.util.List;
import java.util.Optional;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;

/**
 * What the room sees of a place: what its part shows of its own, else the words of the item, else
 * the name of the part.
 *
 * @param own the parts that show something of their own
 */
public record PartSlides(List<ProjectedPart> own) {

  /** The parts of which the room sees more than words. A new one is one more of these. */
  public static final PartSlides KNOWN =
      new PartSlides(
          List.of(
              new CaseSlide(),
              new ThresholdSlide(),
              new ObservationSlide(),
              new FlowSlide(),
              new RiskSlide(),
              new ConclusionSlide()));

  public PartSlides {
    own = List.copyOf(own);
  }

  Slide of(Place place, WorkshopView workshop, Texts texts) {
    return own.stream()
        .filter(part -> part.part().equals(place.part()))
        .flatMap(part -> part.slide(place, workshop, texts).stream())
        .findFirst()
        .or(() -> item(place, workshop, texts))
        .orElseGet(() -> new Slide.Title(workshop.info().title(), name(place, workshop, texts)));
  }

  private static String name(Place place, WorkshopView workshop, Texts texts) {
    return workshop
        .agenda()
        .find(place.part())
        .map(line -> texts.of(line.words().name()))
        .orElse("");
  }

  private static Optional<Slide> item(Place place, WorkshopView workshop, Texts texts) {
    return workshop
        .agenda()
        .find(place.part())
        .flatMap(line ->
            line.items().sections().stream()
                .flatMap(section -> item(place, section, line, texts).stream())
                .findFirst());
  }

  private static Optional<Slide> item(
      Place place, ItemSection section, Agenda.Line line, Texts texts) {
    List<String> ids = section.items().stream().map(PartItem::id).toList();
    int at = ids.indexOf(place.item());
    if (at < 0) {
      return Optional.empty();
    }
    String part = texts.of(line.words().name());
    return Optional.of(
        new Slide.Item(
            new Slide.Heading(
                section.isNamed() ? texts.of(section.name()) : part,
                texts.of(ProjectorText.POSITION, at + 1, ids.size()),
                texts.of(section.items().get(at).words().text())),
            null));
  }
}
