package nl.casustafel.workshop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.pace.Timed;

/** How long each stretch of a programme takes, in the order of the session. */
public record Timetable(int available, List<Slot> slots) {

  public Timetable {
    slots = List.copyOf(slots);
  }

  /**
   * The timetable of a programme.
   *
   * @param own the minutes that questions say of themselves, by id; what people need for any
   *     question is the least
   */
  public static Timetable of(Programme programme, SessionPace pace, Map<String, Double> own) {
    List<Slot> work = new ArrayList<>();
    int observations = programme.observations().size();
    int questions = programme.questions().size();
    int risks = programme.risks().weighed();
    work.add(slot(Slot.Kind.WELCOME, pace.welcome(programme.people()), 0));
    work.add(slot(Slot.Kind.CASE, pace.minutes(Timed.CASE), 0));
    work.add(slot(Slot.Kind.OBSERVATIONS, observations(programme, pace), observations));
    work.add(slot(Slot.Kind.QUESTIONS, questions(programme, pace, own), questions));
    if (!programme.flow().isEmpty()) {
      work.add(slot(Slot.Kind.FLOW, pace.minutes(Timed.FLOW), 0));
    }
    work.add(slot(Slot.Kind.RISKS, risks(programme.risks(), pace), risks));
    work.add(slot(Slot.Kind.CLOSING, pace.minutes(Timed.CLOSING), 0));
    int breaks = pace.breaks(programme.minutes());
    return new Timetable(programme.minutes(), withBreaks(work, breaks, pace.minutes(Timed.BREAK)));
  }

  /** All of it together. */
  public int minutes() {
    return minutes(slots);
  }

  public boolean fits() {
    return minutes() <= available;
  }

  /** The minutes of all stretches of a kind. */
  public int minutes(Slot.Kind kind) {
    return minutes(slots.stream().filter(slot -> slot.kind() == kind).toList());
  }

  /** How many things are treated in all stretches of a kind. */
  public int items(Slot.Kind kind) {
    return slots.stream().filter(slot -> slot.kind() == kind).mapToInt(Slot::items).sum();
  }

  /** How long an observation takes that is treated in some way. */
  public static double ofObservation(Way way, SessionPace pace) {
    return switch (way) {
      case VOTED -> pace.minutes(Timed.OBSERVATION_VOTED);
      case DISCUSSED -> pace.minutes(Timed.OBSERVATION_DISCUSSED);
    };
  }

  /** How long a question takes that says such a time of itself. */
  public static double ofQuestion(Way way, SessionPace pace, double own) {
    return switch (way) {
      case VOTED -> Math.max(own, pace.minutes(Timed.QUESTION_VOTED));
      case DISCUSSED -> Math.max(own, pace.minutes(Timed.QUESTION_DISCUSSED));
    };
  }

  private static double observations(Programme programme, SessionPace pace) {
    return programme.observations().stream()
        .mapToDouble(pick -> ofObservation(pick.way(), pace))
        .sum();
  }

  private static double questions(Programme programme, SessionPace pace, Map<String, Double> own) {
    return programme.questions().stream()
        .mapToDouble(pick -> ofQuestion(pick.way(), pace, own.getOrDefault(pick.id(), 0.0)))
        .sum();
  }

  private static double risks(RiskRound round, SessionPace pace) {
    return (round.weighed() - round.treated()) * pace.minutes(Timed.RISK_WEIGHED)
        + round.treated() * pace.minutes(Timed.RISK_TREATED);
  }

  private static Slot slot(Slot.Kind kind, double minutes, int items) {
    return new Slot(kind, (int) Math.ceil(minutes), items);
  }

  /**
   * Puts each break where a stretch ends that is nearest to an equal share of the work; those that
   * fall together are one longer break.
   */
  private static List<Slot> withBreaks(List<Slot> work, int breaks, double minutes) {
    List<Slot> all = new ArrayList<>(work);
    double whole = minutes(work);
    for (int number = breaks; number > 0; number--) {
      int after = endNearest(work, whole * number / (breaks + 1));
      Slot next = all.get(after + 1);
      if (next.kind() == Slot.Kind.BREAK) {
        all.set(after + 1, slot(Slot.Kind.BREAK, next.minutes() + minutes, 0));
      } else {
        all.add(after + 1, slot(Slot.Kind.BREAK, minutes, 0));
      }
    }
    return all;
  }

  private static int endNearest(List<Slot> work, double wanted) {
    int best = 0;
    int end = 0;
    double nearest = Double.MAX_VALUE;
    for (int at = 0; at < work.size() - 1; at++) {
      end += work.get(at).minutes();
      if (Math.abs(end - wanted) < nearest) {
        nearest = Math.abs(end - wanted);
        best = at;
      }
    }
    return best;
  }

  private static int minutes(List<Slot> some) {
    return some.stream().mapToInt(Slot::minutes).sum();
  }
}
