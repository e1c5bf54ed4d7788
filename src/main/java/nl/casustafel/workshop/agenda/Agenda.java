package nl.casustafel.workshop.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.question.Phase;

/** The parts of the workshop in their order, with what they hold and their time. */
public record Agenda(List<Line> lines) {

  public Agenda {
    lines = List.copyOf(lines);
  }

  /**
   * A part, what there is to treat in it, the minutes planned and the seconds spent.
   *
   * @param phases in which one looks at it
   */
  public record Line(
      Part part,
      PartWords words,
      PartItems items,
      int plannedMinutes,
      int secondsSpent,
      Set<Phase> phases) {

    public Line {
      phases = Set.copyOf(phases);
    }

    /** Whether the room spends time on it. */
    public boolean isForTheRoom() {
      return phases.contains(Phase.ROOM);
    }

    /**
     * Whether an item of it stands in its list in some phase, and not only on a page of its own.
     */
    public boolean lists(PartItem item) {
      return phases.stream().anyMatch(item::isListedIn);
    }

    /** The part as one sees it in a phase. */
    Line in(Phase phase) {
      return new Line(part, words, items.in(phase), plannedMinutes, secondsSpent, phases);
    }

    public int minutesSpent() {
      return secondsSpent / 60;
    }

    public PartMark mark() {
      return PartMark.of(items, isForTheRoom() && plannedMinutes == 0);
    }

    /** Where one goes in the part: to each item that has a page, or to the part as a whole. */
    public List<Place> places() {
      return items.pages() == PartItems.Pages.EACH
          ? items.all().map(this::place).toList()
          : List.of(Place.of(part));
    }

    /** Where an item of the part is treated. */
    public Place place(PartItem item) {
      return items.pages() == PartItems.Pages.EACH ? new Place(part, item.id()) : Place.of(part);
    }
  }

  /** The parts of a phase, with what one looks at in it. */
  public Agenda in(Phase phase) {
    return new Agenda(
        lines.stream()
            .filter(line -> line.phases().contains(phase))
            .map(line -> line.in(phase))
            .toList());
  }

  /** Every place in its order. */
  public List<Place> places() {
    return lines.stream().flatMap(line -> line.places().stream()).toList();
  }

  /** The minutes of the room. */
  public int plannedMinutes() {
    return lines.stream().filter(Line::isForTheRoom).mapToInt(Line::plannedMinutes).sum();
  }

  /** The line of a part; empty where the workshop has no such part. */
  public Optional<Line> find(Part part) {
    return lines.stream().filter(line -> line.part().equals(part)).findFirst();
  }

  public Line line(Part part) {
    return find(part).orElseThrow();
  }

  /** The item at a place; empty at a part as a whole, and where there is none (any more). */
  public Optional<PartItem> item(Place place) {
    return find(place.part()).flatMap(line -> line.items().find(place.item()));
  }
}
