package nl.casustafel.workshop.agenda;

import java.util.List;
import java.util.Optional;

/** The parts of the workshop in their order, with what they hold and their time. */
public record Agenda(List<Line> lines) {

  public Agenda {
    lines = List.copyOf(lines);
  }

  /** A part, what there is to treat in it, the minutes planned and the seconds spent. */
  public record Line(
      Part part, PartWords words, PartItems items, int plannedMinutes, int secondsSpent) {

    public int minutesSpent() {
      return secondsSpent / 60;
    }

    public PartMark mark() {
      return PartMark.of(items, plannedMinutes);
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

  public int plannedMinutes() {
    return lines.stream().mapToInt(Line::plannedMinutes).sum();
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
