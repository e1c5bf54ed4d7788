package nl.casustafel.desktop.console.open;

import nl.casustafel.text.Texts;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.WorkshopView;

/** What an item is called in lists, links and buttons. */
public final class ItemName {
  private ItemName() {}

  /** The item's name, or that of its part when there is no such item (any more). */
  public static String of(Place place, WorkshopView view, Texts texts) {
    String part = texts.of(PartText.of(place.part()));
    return switch (place.part()) {
      case OBSERVATIONS ->
          view.observation(place.item()).map(found -> ofObservation(found, texts)).orElse(part);
      case QUESTIONS ->
          view.question(place.item())
              .map(found -> texts.of(found.question().wording().text()))
              .orElse(part);
      case CASE, RISKS, REPORT -> part;
    };
  }

  private static String ofObservation(TreatedObservation observation, Texts texts) {
    return observation.number() + " " + label(observation, texts);
  }

  /** A few words for an observation: its label, or its text when the group wrote it. */
  public static String label(TreatedObservation observation, Texts texts) {
    return observation.template() == null
        ? texts.of(observation.statement())
        : texts.of(observation.template().wording().label());
  }
}
