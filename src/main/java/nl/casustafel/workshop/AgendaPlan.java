package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.AgendaTimes;
import nl.casustafel.guide.Depth;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.Question;

/** Plans the minutes of each part: what the facilitator set, or what the guide proposes. */
public final class AgendaPlan {
  private AgendaPlan() {}

  /**
   * The minutes that the guide proposes for the parts of a workshop.
   *
   * @param observations how many it has
   * @param asked its questions; those that are not for the room take no time of it
   */
  public static Map<Part, Integer> proposal(
      Guide guide, Depth depth, int observations, List<Question> asked) {
    AgendaTimes times = times(guide, depth);
    Map<Part, Integer> minutes = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      double proposed =
          switch (part) {
            case CASE -> times.welcome();
            case OBSERVATIONS -> times.perObservation() * observations;
            case QUESTIONS -> minutes(asked, times);
            case RISKS -> times.risks();
            case REPORT -> times.report();
          };
      minutes.put(part, (int) Math.round(proposed));
    }
    return minutes;
  }

  private static double minutes(List<Question> asked, AgendaTimes times) {
    return asked.stream()
        .filter(Question::isForTheRoom)
        .mapToDouble(question -> question.timing().minutes())
        .map(minutes -> minutes > 0 ? minutes : times.perQuestion())
        .sum();
  }

  static Agenda of(Guide guide, WorkshopState state, Progress progress, List<Question> asked) {
    List<Agenda.Line> lines = new ArrayList<>();
    proposal(guide, state.info().depth(), progress.observations(), asked)
        .forEach((part, proposed) ->
            lines.add(
                new Agenda.Line(
                    part,
                    state.plannedMinutes(part).orElse(proposed),
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
