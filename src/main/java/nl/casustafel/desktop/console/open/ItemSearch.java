package nl.casustafel.desktop.console.open;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.Place;

/** Finds the items that have a page by words that occur in them; accents and capitals are alike. */
public final class ItemSearch {
  private ItemSearch() {}

  /** An item that was found, with its text and what it belongs to. */
  public record Found(Place place, String text, String belongsTo) {}

  /** The items that contain every one of the words, in their order; none for no words. */
  public static List<Found> find(String words, WorkshopView view, Texts texts) {
    List<String> wanted = Stream.of(plain(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    return view.agenda().lines().stream()
        .filter(line -> line.items().pages() == PartItems.Pages.EACH)
        .flatMap(line -> items(line, texts))
        .filter(item -> containsAll(plain(item.text() + " " + item.belongsTo()), wanted))
        .toList();
  }

  private static Stream<Found> items(Agenda.Line line, Texts texts) {
    return line.items().sections().stream()
        .flatMap(
            section -> section.items().stream().map(item -> found(item, section, line, texts)));
  }

  private static Found found(PartItem item, ItemSection section, Agenda.Line line, Texts texts) {
    String number = item.words().number();
    String text = texts.of(item.words().text());
    return new Found(
        line.place(item),
        number.isEmpty() ? text : number + " " + text,
        section.isNamed() ? texts.of(section.name()) : texts.of(line.words().name()));
  }

  private static boolean containsAll(String text, List<String> wanted) {
    return wanted.stream().allMatch(text::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
