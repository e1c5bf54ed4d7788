package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;

/** Plans the minutes of each part: what the facilitator set, or what the guide proposes. */
final class AgendaPlan {
  private AgendaPlan() {}

  static Agenda of(Guide guide, WorkshopState state, Progress progress) {
    AgendaTimes times = times(guide, state.info().depth());
    List<Agenda.Line> lines = new ArrayList<>();
    for (Part part : Part.values()) {
      int proposed = (int) Math.round(proposed(part, times, progress));
      lines.add(
          new Agenda.Line(
              part,
              state.plannedMinutes().getOrDefault(part, proposed),
              state.secondsSpent(part),
              treated(part, progress),
              items(part, progress)));
    }
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
