package nl.casustafel.workshop.pacing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItem;
import nl.casustafel.workshop.agenda.Place;

/**
 * Where a group is in its time.
 *
 * @param ends when each part should end: the one at hand and those after it
 * @param secondsBehind negative when the group is ahead
 */
public record Pacing(Map<Part, Instant> ends, int secondsBehind) {
  private static final int MINUTE = 60;

  public Pacing {
    ends = Map.copyOf(ends);
  }

  /**
   * Where a group is.
   *
   * @param here the part at hand
   * @param secondsHere spent at it, that the agenda does not know yet
   */
  public static Pacing of(Agenda agenda, Part here, int secondsHere, Instant now) {
    List<Stretch> stretches = stretches(agenda, here, secondsHere);
    int at = stretches.stream().map(Stretch::part).toList().indexOf(here);
    Map<Part, Instant> ends = new LinkedHashMap<>();
    int behind = 0;
    long left = 0;
    for (int index = 0; index < stretches.size(); index++) {
      Stretch stretch = stretches.get(index);
      behind += stretch.spent() - stretch.due(index < at);
      if (index >= at) {
        left += Math.max(0, stretch.planned() - stretch.spent());
        ends.put(stretch.part(), now.plusSeconds(left));
        left += stretch.breakAfter();
      }
    }
    return new Pacing(ends, behind);
  }

  /** When a part should end; empty for one that the group has left. */
  public Optional<Instant> end(Part part) {
    return Optional.ofNullable(ends.get(part));
  }

  /** Whole minutes; negative when ahead. */
  public int minutesBehind() {
    return secondsBehind / MINUTE;
  }

  /** All in seconds. */
  private record Stretch(Part part, int planned, int spent, int breakAfter) {

    /** What it was due to take by now; one that was passed over may still come. */
    int due(boolean left) {
      return left && spent > 0 ? planned + breakAfter : Math.min(spent, planned);
    }
  }

  private static List<Stretch> stretches(Agenda agenda, Part here, int secondsHere) {
    List<Stretch> stretches = new ArrayList<>();
    List<Integer> breaks = agenda.breaks();
    for (int index = 0; index < agenda.lines().size(); index++) {
      Agenda.Line line = agenda.lines().get(index);
      if (!line.isForTheRoom()) {
        continue;
      }
      int more = line.part().equals(here) ? secondsHere : 0;
      stretches.add(
          new Stretch(
              line.part(),
              Math.max(0, line.minutesOfTheRoom() * MINUTE - skipped(agenda, line)),
              line.secondsSpent() + more,
              breaks.get(index) * MINUTE));
    }
    return stretches;
  }

  private static int skipped(Agenda agenda, Agenda.Line line) {
    if (agenda.skip(Place.of(line.part())).isPresent()) {
      return line.minutesOfTheRoom() * MINUTE;
    }
    return (int)
        line.items()
            .all()
            .filter(PartItem::isSkipped)
            .mapToDouble(item -> agenda.schedule().minutes(item.id()) * MINUTE)
            .sum();
  }
}
