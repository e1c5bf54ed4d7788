package nl.casustafel.workshop.agenda;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.plan.Schedule;
import nl.casustafel.workshop.plan.Skip;
import nl.casustafel.workshop.plan.Slot;
import nl.casustafel.workshop.plan.Timetable;

/**
 * The parts of the workshop in their order, with what they hold and their time.
 *
 * @param schedule what the group treats together, if that was chosen
 * @param skips what is left for afterwards on purpose, in the order in which that was said
 */
public record Agenda(List<Line> lines, Schedule schedule, Map<Place, Skip> skips) {

  public Agenda {
    lines = List.copyOf(lines);
    skips = Collections.unmodifiableMap(new LinkedHashMap<>(skips));
  }

  /** One without a programme, of which nothing is skipped. */
  public Agenda(List<Line> lines) {
    this(lines, Schedule.NONE, Map.of());
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

    /** The minutes that the room has for it. */
    public int minutesOfTheRoom() {
      return isForTheRoom() ? plannedMinutes : 0;
    }

    private boolean holdsItsItems() {
      return switch (items.pages()) {
        case NONE, SECTIONS -> false;
        case TOGETHER, EACH -> true;
      };
    }

    private Optional<Place> placeOf(String subject) {
      return part.name().equals(subject)
          ? places().stream().findFirst()
          : items.find(subject).map(this::place);
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

    /** Whether it stands in a phase, and not only with items that all belong to another one. */
    boolean isSeenIn(Phase phase) {
      boolean elsewhere =
          items.all().findAny().isPresent()
              && items.all().noneMatch(item -> item.isListedIn(phase));
      return phases.contains(phase) && !elsewhere;
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
      return switch (items.pages()) {
        case NONE, TOGETHER -> List.of(Place.of(part));
        case SECTIONS -> items.sections().stream().map(this::place).toList();
        case EACH -> items.all().map(this::place).toList();
      };
    }

    private Place place(ItemSection section) {
      return new Place(part, section.id());
    }

    /** Where an item of the part is treated. */
    public Place place(PartItem item) {
      return switch (items.pages()) {
        case NONE, TOGETHER -> Place.of(part);
        case SECTIONS ->
            items.sections().stream()
                .filter(section -> section.items().contains(item))
                .findFirst()
                .map(this::place)
                .orElseGet(() -> Place.of(part));
        case EACH -> new Place(part, item.id());
      };
    }
  }

  /** The parts of a phase, with what one looks at in it. */
  public Agenda in(Phase phase) {
    return new Agenda(
        lines.stream().filter(line -> line.isSeenIn(phase)).map(line -> line.in(phase)).toList(),
        schedule,
        skips);
  }

  /** Every place in its order. */
  public List<Place> places() {
    return lines.stream().flatMap(line -> line.places().stream()).toList();
  }

  /** The parts whose items are counted as theirs: all but those that show what others hold. */
  public List<Line> counted() {
    return lines.stream().filter(line -> line.isForTheRoom() || line.holdsItsItems()).toList();
  }

  /**
   * Where something stands that a part or an item is named by, on its own page if it has one: there
   * is all of it. Empty where it has no place of its own.
   */
  public Optional<Place> placeOf(String subject) {
    List<Place> known = places();
    return lines.stream()
        .sorted(Comparator.comparing(line -> line.items().pages() != PartItems.Pages.EACH))
        .flatMap(line -> line.placeOf(subject).stream())
        .filter(known::contains)
        .findFirst();
  }

  /** The parts on which the room spends time. */
  public List<Line> forTheRoom() {
    return lines.stream().filter(Line::isForTheRoom).toList();
  }

  /** The minutes of the room and of the breaks in it. */
  public int plannedMinutes() {
    return lines.stream().mapToInt(Line::minutesOfTheRoom).sum() + breakMinutes();
  }

  public int breakMinutes() {
    return schedule.timetable().map(times -> times.minutes(Slot.Kind.BREAK)).orElse(0);
  }

  /** The minutes of the breaks after each part, in the order of the parts. */
  public List<Integer> breaks() {
    int[] after = new int[lines.size()];
    int work = 0;
    for (Slot slot : schedule.timetable().map(Timetable::slots).orElse(List.of())) {
      if (slot.kind() == Slot.Kind.BREAK) {
        after[endingNearest(work)] += slot.minutes();
      } else {
        work += slot.minutes();
      }
    }
    return Arrays.stream(after).boxed().toList();
  }

  private int endingNearest(int minutes) {
    int nearest = 0;
    int end = 0;
    int off = Integer.MAX_VALUE;
    for (int index = 0; index < lines.size(); index++) {
      end += lines.get(index).minutesOfTheRoom();
      if (Math.abs(end - minutes) < off) {
        off = Math.abs(end - minutes);
        nearest = index;
      }
    }
    return nearest;
  }

  /** Why something is left for afterwards; empty where it is not. */
  public Optional<Skip> skip(Place place) {
    return Optional.ofNullable(skips.get(place));
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

  /** The section whose page is at a place; empty at any other place. */
  public Optional<ItemSection> section(Place place) {
    return find(place.part())
        .filter(line -> line.items().pages() == PartItems.Pages.SECTIONS)
        .flatMap(line ->
            line.items().sections().stream()
                .filter(section -> section.id().equals(place.item()))
                .findFirst());
  }

  /**
   * The phase in which one looks at a place: the one at hand where it is listed there, else the
   * first in which it is; the one at hand too where it is listed nowhere.
   */
  public Phase phase(Place place, Phase atHand) {
    Stream<Phase> all = Stream.concat(Stream.of(atHand), Arrays.stream(Phase.values()));
    return all.filter(phase -> in(phase).places().contains(place)).findFirst().orElse(atHand);
  }
}
