package nl.casustafel.workshop.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.text.LocalizedText;

/** All that there is to treat in a part of a workshop, in its order. */
public record PartItems(Pages pages, List<ItemSection> sections) {

  /** Of a part in which nothing is recorded. */
  public static final PartItems NOTHING = new PartItems(Pages.NONE, List.of());

  /** How the items of a part are shown. */
  public enum Pages {
    /** There are none: the part is one page to look at. */
    NONE,
    /** All of them on one page. */
    TOGETHER,
    /** Those of a section on one page, and one goes from each section to the next. */
    SECTIONS,
    /** One at a time, and one goes from each to the next. */
    EACH
  }

  public PartItems {
    sections = List.copyOf(sections);
  }

  /** Of a part that is not divided into sections. */
  public static PartItems of(Pages pages, List<PartItem> items) {
    return new PartItems(pages, List.of(new ItemSection(LocalizedText.EMPTY, items)));
  }

  /** Those that one looks at in a phase; sections in which there are none are left out. */
  public PartItems in(Phase phase) {
    return new PartItems(
        pages,
        sections.stream()
            .map(section -> section.in(phase))
            .filter(section -> !section.items().isEmpty())
            .toList());
  }

  public Stream<PartItem> all() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  public Optional<PartItem> find(String id) {
    return all().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The items that have a page of their own; none where they share one. */
  public List<PartItem> paged() {
    return pages == Pages.EACH ? all().toList() : List.of();
  }

  /**
   * How far the part is as a whole: done with its last item that is not skipped, and never without
   * any.
   */
  public Headway headway() {
    List<PartItem> due =
        sections.stream()
            .filter(section -> !section.further())
            .flatMap(section -> section.items().stream())
            .toList();
    if (!due.isEmpty() && due.stream().allMatch(PartItem::isSkipped)) {
      return Headway.SKIPPED;
    }
    boolean done = !due.isEmpty() && due.stream().allMatch(item -> item.done() || item.isSkipped());
    return Headway.of(all().anyMatch(PartItem::isTouched), done);
  }
}
