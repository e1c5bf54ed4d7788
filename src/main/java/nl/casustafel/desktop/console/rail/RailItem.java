package nl.casustafel.desktop.console.rail;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.console.open.ItemName;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Place;
import nl.casustafel.workshop.ThemeQuestions;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.WorkshopView;

/** A line under the part at hand. */
sealed interface RailItem {

  /** A theme with how many of its questions are answered. */
  record ThemeLine(String name, int answered, int asked) implements RailItem {}

  /**
   * An observation or a question.
   *
   * @param here whether it is the item at hand
   */
  record ItemLine(Place place, String text, boolean done, boolean followUp, boolean here)
      implements RailItem {}

  /** The lines of the part at hand; none for a part without items. */
  static List<RailItem> of(Place here, WorkshopView view, Texts texts) {
    return switch (here.part()) {
      case OBSERVATIONS ->
          view.results().observations().stream()
              .map(item -> observation(item, here, texts))
              .toList();
      case QUESTIONS -> questions(here, view, texts);
      case CASE, RISKS, REPORT -> List.of();
    };
  }

  private static RailItem observation(TreatedObservation item, Place here, Texts texts) {
    String text = item.number() + "  " + ItemName.label(item, texts);
    Place place = new Place(Part.OBSERVATIONS, item.id());
    return new ItemLine(place, text, item.treated(), false, place.equals(here));
  }

  private static List<RailItem> questions(Place here, WorkshopView view, Texts texts) {
    List<RailItem> lines = new ArrayList<>();
    for (ThemeQuestions theme : view.results().themes()) {
      lines.add(
          new ThemeLine(
              texts.of(theme.theme().name()), theme.answered(), theme.questions().size()));
      theme.questions().forEach(asked -> lines.add(question(asked, here, texts)));
    }
    return lines;
  }

  private static RailItem question(AskedQuestion asked, Place here, Texts texts) {
    Place place = new Place(Part.QUESTIONS, asked.question().id());
    return new ItemLine(
        place,
        texts.of(asked.question().wording().text()),
        asked.answered(),
        asked.isFollowUp(),
        place.equals(here));
  }
}
