package nl.casustafel.workshop.agenda;

import java.util.List;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;

/**
 * Items of a part that belong together, such as the questions of a theme.
 *
 * @param name blank where the part as a whole is its only section
 */
public record ItemSection(LocalizedText name, List<PartItem> items) {

  public ItemSection {
    items = List.copyOf(items);
  }

  /** Those of its items that one looks at in a phase. */
  ItemSection in(Phase phase) {
    return new ItemSection(name, items.stream().filter(item -> item.isListedIn(phase)).toList());
  }

  public boolean isNamed() {
    return !name.isBlank();
  }

  /** How many of its items are done. */
  public int done() {
    return (int) items.stream().filter(PartItem::done).count();
  }
}
