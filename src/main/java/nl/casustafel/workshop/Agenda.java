package nl.casustafel.workshop;

import java.util.List;

/** The parts of the workshop with their time. */
public record Agenda(List<Line> lines) {

  public Agenda {
    lines = List.copyOf(lines);
  }

  /**
   * A part, the minutes planned and the seconds spent.
   *
   * @param treated items treated, of {@code items}; both 0 for a part without items
   */
  public record Line(Part part, int plannedMinutes, int secondsSpent, int treated, int items) {

    public int minutesSpent() {
      return secondsSpent / 60;
    }
  }

  public int plannedMinutes() {
    return lines.stream().mapToInt(Line::plannedMinutes).sum();
  }

  public Line line(Part part) {
    return lines.stream().filter(line -> line.part() == part).findFirst().orElseThrow();
  }
}
