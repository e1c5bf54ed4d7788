package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;

/** Plans the minutes of each part: what the facilitator set, or what the guide proposes. */
public final class AgendaPlan {
  private AgendaPlan() {}

  /**
   * The minutes that the guide proposes for the parts of a workshop.
   *
   * @param size how many observations and questions it has; what is treated makes no difference
   */
  public static Map<Part, Integer> proposal(Guide guide, Depth depth, Progress size) {
    AgendaTimes times = times(guide, depth);
    Map<Part, Integer> minutes = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      minutes.put(part, (int) Math.round(proposed(part, times, size)));
    }
    return minutes;
  }

  static Agenda of(Guide guide, WorkshopState state, Progress progress) {
    List<Agenda.Line> lines = new ArrayList<>();
    proposal(guide, state.info().depth(), progress)
        .forEach((part, proposed) ->
            lines.add(
                new Agenda.Line(
                    part,
                    state.plannedMinutes().getOrDefault(part, proposed),
                    state.secondsSpent(part),
                    treated(part, progress),
                    items(part, progress))));
    return new Agenda(lines);
  }

  private static AgendaTimes times(Guide guide, Depth depth) {
    return guide.reference().agenda().stream()
        .filter(times -> times.depth() == depth)
        .findFirst()
        .orElseThrow();
  }

  private static double proposed(Part part, AgendaTimes times, Progress progress) {
    return switch (part) {
      case CASE -> times.welcome();
      case OBSERVATIONS -> times.perObservation() * progress.observations();
      case QUESTIONS -> times.perQuestion() * progress.questionsAsked();
      case RISKS -> times.risks();
      case REPORT -> times.report();
    };
  }

  private static int treated(Part part, Progress progress) {
    return switch (part) {
      case OBSERVATIONS -> progress.observationsTreated();
      case QUESTIONS -> progress.questionsAnswered();
      case CASE, RISKS, REPORT -> 0;
    };
  }

  private static int items(Part part, Progress progress) {
    return switch (part) {
      case OBSERVATIONS -> progress.observations();
      case QUESTIONS -> progress.questionsAsked();
      case CASE, RISKS, REPORT -> 0;
    };
  }
}
