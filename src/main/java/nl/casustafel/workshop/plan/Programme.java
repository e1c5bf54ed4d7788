package nl.casustafel.workshop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the group treats together in the time that it has; all else waits for afterwards.
 *
 * @param minutes how long the session may take
 * @param people how many are expected
 * @param observations in the order in which they were chosen
 * @param questions the same of questions
 * @param flow the id of the decision flow that is walked; empty for none
 */
public record Programme(
    int minutes,
    int people,
    List<Pick> observations,
    List<Pick> questions,
    String flow,
    RiskRound risks) {

  /** Of a workshop that is led without: its agenda follows from its depth alone. */
  public static final Programme NONE = of(0, 0);

  public static final int FEWEST_MINUTES = 30;
  public static final int MOST_MINUTES = 600;
  public static final int MOST_PEOPLE = 2000;

  public Programme {
    observations = List.copyOf(observations);
    questions = List.copyOf(questions);
  }

  /** One in which nothing is chosen yet. */
  public static Programme of(int minutes, int people) {
    return new Programme(minutes, people, List.of(), List.of(), "", RiskRound.NONE);
  }

  /** Whether the workshop has one. */
  public boolean exists() {
    return minutes > 0;
  }

  public Optional<Pick> observation(String id) {
    return find(observations, id);
  }

  public Optional<Pick> question(String id) {
    return find(questions, id);
  }

  /** The same with an observation treated in this way. */
  public Programme withObservation(Pick pick) {
    return new Programme(minutes, people, with(observations, pick), questions, flow, risks);
  }

  public Programme withoutObservation(String id) {
    return new Programme(minutes, people, without(observations, id), questions, flow, risks);
  }

  /** The same with a question treated in this way. */
  public Programme withQuestion(Pick pick) {
    return new Programme(minutes, people, observations, with(questions, pick), flow, risks);
  }

  public Programme withoutQuestion(String id) {
    return new Programme(minutes, people, observations, without(questions, id), flow, risks);
  }

  /** The same with another flow, or with none. */
  public Programme withFlow(String other) {
    return new Programme(minutes, people, observations, questions, other, risks);
  }

  public Programme withRisks(RiskRound other) {
    return new Programme(minutes, people, observations, questions, flow, other);
  }

  /** The same choice for another length and another number of people. */
  public Programme lasting(int otherMinutes, int otherPeople) {
    return new Programme(otherMinutes, otherPeople, observations, questions, flow, risks);
  }

  private static Optional<Pick> find(List<Pick> picks, String id) {
    return picks.stream().filter(pick -> pick.id().equals(id)).findFirst();
  }

  private static List<Pick> with(List<Pick> picks, Pick pick) {
    List<Pick> changed = new ArrayList<>(picks);
    int at = picks.stream().map(Pick::id).toList().indexOf(pick.id());
    if (at < 0) {
      changed.add(pick);
    } else {
      changed.set(at, pick);
    }
    return changed;
  }

  private static List<Pick> without(List<Pick> picks, String id) {
    return picks.stream().filter(pick -> !pick.id().equals(id)).toList();
  }
}
