package nl.casustafel.desktop.console.rail;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Headway;
import nl.casustafel.workshop.agenda.ItemSection;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.Place;

/** A line under the part at hand. */
sealed interface RailItem {

  /** A section, such as a theme, with how many of its items are done. */
  record SectionLine(String name, int done, int all) implements RailItem {}

  /**
   * An item that one goes to.
   *
   * @param headway how far it is
   * @param here whether it is the item at hand
   */
  record ItemLine(Place place, String text, Headway headway, Indent indent, boolean here)
      implements RailItem {}

  /** How far a line stands in. */
  enum Indent {
    NONE,
    IN_SECTION,
    FOLLOW_UP
  }

  /** The lines of the part at hand; none for a part whose items have no page of their own. */
  static List<RailItem> of(Place here, WorkshopView view, Texts texts) {
    List<RailItem> lines = new ArrayList<>();
    view.agenda()
        .find(here.part())
        .filter(part -> part.items().pages() == PartItems.Pages.EACH)
        .ifPresent(part ->
            part.items()
                .sections()
                .forEach(section -> lines.addAll(of(section, part, here, texts))));
    return lines;
  }

  private static List<RailItem> of(ItemSection section, Agenda.Line part, Place here, Texts texts) {
    List<RailItem> lines = new ArrayList<>();
    if (section.isNamed()) {
      lines.add(new SectionLine(texts.of(section.name()), section.done(), section.items().size()));
    }
    for (PartItem item : section.items()) {
      Place place = part.place(item);
      lines.add(
          new ItemLine(
              place,
              ItemName.of(item, "  ", texts),
              item.headway(),
              indent(section, item),
              place.equals(here)));
    }
    return lines;
  }

  private static Indent indent(ItemSection section, PartItem item) {
    if (item.followUp()) {
      return Indent.FOLLOW_UP;
    }
    return section.isNamed() ? Indent.IN_SECTION : Indent.NONE;
  }
}
