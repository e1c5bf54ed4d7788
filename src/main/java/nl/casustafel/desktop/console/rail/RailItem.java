package nl.casustafel.desktop.console.rail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desktop.console.open.search.ItemName;
import nl.casustafel.text.Texts;
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

  /** The page of a section that one goes to, with how many of its items are done. */
  record PageLine(Place place, String name, int done, int all, boolean here) implements RailItem {}

  /** Where one goes from the line; empty for one that leads nowhere. */
  default Optional<Place> leadsTo() {
    return switch (this) {
      case SectionLine ignored -> Optional.empty();
      case ItemLine item -> Optional.of(item.place());
      case PageLine page -> Optional.of(page.place());
    };
  }

  /** Whether it is about what is at hand. */
  default boolean isAtHand() {
    return switch (this) {
      case SectionLine ignored -> false;
      case ItemLine item -> item.here();
      case PageLine page -> page.here();
    };
  }

  /** How far a line stands in. */
  enum Indent {
    NONE,
    IN_SECTION,
    FOLLOW_UP
  }

  /** The lines of the part at hand; none for a part whose items have no page of their own. */
  static List<RailItem> of(Place here, Agenda agenda, Texts texts) {
    List<RailItem> lines = new ArrayList<>();
    agenda
        .find(here.part())
        .filter(RailItem::isOpened)
        .ifPresent(part ->
            part.items()
                .sections()
                .forEach(section ->
                    lines.addAll(
                        part.items().pages() == PartItems.Pages.SECTIONS
                            ? List.of(page(section, part, here, texts))
                            : of(section, part, here, texts))));
    return lines;
  }

  /** Whether a part shows what is in it while it is at hand. */
  static boolean isOpened(Agenda.Line part) {
    return switch (part.items().pages()) {
      case NONE, TOGETHER -> false;
      case SECTIONS, EACH -> true;
    };
  }

  /** The page of a section, with how many of its items are done. */
  private static RailItem page(ItemSection section, Agenda.Line part, Place here, Texts texts) {
    Place place = part.place(section.items().getFirst());
    return new PageLine(
        place,
        texts.of(section.name()),
        section.done(),
        section.items().size(),
        place.equals(here));
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
