package nl.casustafel.desktop.console.rail;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.console.session.ItemName;
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

  /** An observation or a question. */
  record ItemLine(Place place, String text, boolean done, boolean followUp) implements RailItem {}

  /** The lines of a part; none for a part without items. */
  static List<RailItem> of(Part part, WorkshopView view, Texts texts) {
    return switch (part) {
      case OBSERVATIONS ->
          view.results().observations().stream().map(item -> observation(item, texts)).toList();
      case QUESTIONS -> questions(view, texts);
      case CASE, RISKS, REPORT -> List.of();
    };
  }

  private static RailItem observation(TreatedObservation item, Texts texts) {
    String text = item.number() + "  " + ItemName.label(item, texts);
    return new ItemLine(new Place(Part.OBSERVATIONS, item.id()), text, item.treated(), false);
  }

  private static List<RailItem> questions(WorkshopView view, Texts texts) {
    List<RailItem> lines = new ArrayList<>();
    for (ThemeQuestions theme : view.results().themes()) {
      lines.add(
          new ThemeLine(
              texts.of(theme.theme().name()), theme.answered(), theme.questions().size()));
      theme.questions().forEach(asked -> lines.add(question(asked, texts)));
    }
    return lines;
  }

  private static RailItem question(AskedQuestion asked, Texts texts) {
    return new ItemLine(
        new Place(Part.QUESTIONS, asked.question().id()),
        texts.of(asked.question().wording().text()),
        asked.answered(),
        asked.isFollowUp());
  }
}
