package nl.casustafel.desktop.console.open.search;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.text.SearchWords;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;

/** Finds the items that have a page by words that occur in them; accents and capitals are alike. */
public final class ItemSearch {
  private ItemSearch() {}

  /**
   * An item that was found, with its text and what it belongs to.
   *
   * @param item tells it from others on the same page
   */
  public record Found(Place place, String item, String text, String belongsTo) {}

  /**
   * The items of every phase that contain every one of the words, in their order; none for no
   * words.
   */
  public static List<Found> find(String words, WorkshopView view, Texts texts) {
    SearchWords wanted = SearchWords.of(words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return view.agenda().lines().stream()
        .flatMap(line -> items(line, texts))
        .filter(item -> wanted.occurIn(item.text(), item.belongsTo()))
        .toList();
  }

  private static Stream<Found> items(Agenda.Line line, Texts texts) {
    return line.items().sections().stream()
        .flatMap(section ->
            section.items().stream()
                .filter(line::lists)
                .map(item -> found(item, section, line, texts)));
  }

  private static Found found(PartItem item, ItemSection section, Agenda.Line line, Texts texts) {
    String number = item.words().number();
    String text = texts.of(item.words().text());
    return new Found(
        line.place(item),
        item.id(),
        number.isEmpty() ? text : number + " " + text,
        section.isNamed() ? texts.of(section.name()) : texts.of(line.words().name()));
  }
}
