package nl.casustafel.desktop.console.open.search;

import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;

/** What an item is called in lists, links and buttons. */
public final class ItemName {
  private ItemName() {}

  /** The item's name, or that of its part when there is no such item (any more). */
  public static String of(Place place, WorkshopView view, Texts texts) {
    return view.agenda()
        .item(place)
        .map(item -> of(item, " ", texts))
        .or(() -> view.agenda().section(place).map(section -> texts.of(section.name())))
        .orElseGet(() -> of(place.part(), view, texts));
  }

  /** What a part is called. */
  public static String of(Part part, WorkshopView view, Texts texts) {
    return view.agenda()
        .find(part)
        .map(line -> texts.of(line.words().name()))
        .orElseGet(part::name);
  }

  /**
   * The number of an item, if it has one, and its name.
   *
   * @param between stands between the two
   */
  public static String of(PartItem item, String between, Texts texts) {
    String number = item.words().number();
    String name = texts.of(item.words().name());
    return number.isEmpty() ? name : number + between + name;
  }
}
