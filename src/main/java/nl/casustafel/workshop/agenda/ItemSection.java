package nl.casustafel.workshop.agenda;

import java.util.List;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;

/**
 * Items of a part that belong together, such as the questions of a theme.
 *
 * @param id tells it from the other sections of a part that have a page each; else empty
 * @param name blank where the part as a whole is its only section
 * @param further whether the part is done without them
 */
public record ItemSection(String id, LocalizedText name, List<PartItem> items, boolean further) {

  /** A section that belongs to the part, and has no page of its own. */
  public ItemSection(LocalizedText name, List<PartItem> items) {
    this("", name, items, false);
  }

  /** A section that has a page of its own. */
  public ItemSection(String id, LocalizedText name, List<PartItem> items) {
    this(id, name, items, false);
  }

  /** What one may treat besides. */
  public static ItemSection further(LocalizedText name, List<PartItem> items) {
    return new ItemSection("", name, items, true);
  }

  public ItemSection {
    items = List.copyOf(items);
  }

  /** The same section with its items as they are now. */
  public ItemSection with(List<PartItem> now) {
    return new ItemSection(id, name, now, further);
  }

  /** Those of its items that one looks at in a phase. */
  ItemSection in(Phase phase) {
    return with(items.stream().filter(item -> item.isListedIn(phase)).toList());
  }

  public boolean isNamed() {
    return !name.isBlank();
  }

  /** How many of its items are done. */
  public int done() {
    return (int) items.stream().filter(PartItem::done).count();
  }
}
