package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The changes that take changes back, given the workshop as it was before them. */
final class Inverse {
  private Inverse() {}

  /**
   * Applies the changes to the state and returns what takes them back, the last first.
   *
   * @param state changed by this
   */
  static List<Change> applying(List<Change> changes, WorkshopState state) {
    List<Change> inverse = new ArrayList<>();
    for (Change change : changes) {
      inverse.add(of(change, state));
      state.apply(change);
    }
    Collections.reverse(inverse);
    return List.copyOf(inverse);
  }

  private static Change of(Change change, WorkshopState before) {
    return switch (change) {
      case Change.InfoSet ignored -> new Change.InfoSet(before.info());
      case Change.AnswerSet set ->
          new Change.AnswerSet(set.question(), before.answer(set.question()));
      case Change.RoundSet set -> ofRound(set.observation(), set.round().number(), before);
      case Change.RoundRemoved removed -> ofRound(removed.observation(), removed.number(), before);
      case Change.VoteSet set -> ofVote(set.subject(), set.round().number(), before);
      case Change.VoteRemoved removed -> ofVote(removed.subject(), removed.number(), before);
      case Change.RiskWeighed weighed ->
          new Change.RiskWeighed(weighed.risk(), before.votes().weighing(weighed.risk()));
      case Change.DecisionSet set ->
          new Change.DecisionSet(set.observation(), before.decision(set.observation()));
      case Change.OwnObservationSet set -> ofOwnObservation(set.observation().id(), before);
      case Change.OwnObservationRemoved removed -> ofOwnObservation(removed.observation(), before);
      case Change.ActionSet set -> ofAction(set.id(), before);
      case Change.ActionRemoved removed -> ofAction(removed.id(), before);
      case Change.FollowUpSet set -> new Change.FollowUpSet(set.id(), before.followUp(set.id()));
      case Change.MinutesPlanned planned ->
          new Change.MinutesPlanned(
              planned.part(),
              before
                  .plannedMinutes()
                  .getOrDefault(planned.part(), Change.MinutesPlanned.AS_PLANNED));
      case Change.TimeSpent spent ->
          new Change.TimeSpent(spent.part(), before.secondsSpent(spent.part()));
      case Change.Moved ignored -> new Change.Moved(before.place());
    };
  }

  private static Change ofRound(String observation, int number, WorkshopState before) {
    return before.rounds(observation).stream()
        .filter(round -> round.number() == number)
        .findFirst()
        .<Change>map(round -> new Change.RoundSet(observation, round))
        .orElseGet(() -> new Change.RoundRemoved(observation, number));
  }

  private static Change ofVote(VoteSubject subject, int number, WorkshopState before) {
    return before.votes().rounds(subject).stream()
        .filter(round -> round.number() == number)
        .findFirst()
        .<Change>map(round -> new Change.VoteSet(subject, round))
        .orElseGet(() -> new Change.VoteRemoved(subject, number));
  }

  private static Change ofOwnObservation(String id, WorkshopState before) {
    OwnObservation former = before.ownObservations().get(id);
    return former == null
        ? new Change.OwnObservationRemoved(id)
        : new Change.OwnObservationSet(former);
  }

  private static Change ofAction(String id, WorkshopState before) {
    String former = before.ownActions().get(id);
    return former == null ? new Change.ActionRemoved(id) : new Change.ActionSet(id, former);
  }
}
