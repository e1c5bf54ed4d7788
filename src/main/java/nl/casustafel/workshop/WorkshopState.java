package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything recorded in a workshop, as the sum of its changes. Not shared between threads. */
final class WorkshopState {
  private WorkshopInfo info;
  private Place place = Place.START;
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Map<String, List<Round>> rounds = new LinkedHashMap<>();
  private final VoteRecord votes = new VoteRecord();
  private final Map<String, ObservationDecision> decisions = new LinkedHashMap<>();
  private final OwnItems<OwnObservation> ownObservations = new OwnItems<>();
  private final OwnItems<String> ownActions = new OwnItems<>();
  private final Map<String, FollowUp> followUps = new LinkedHashMap<>();
  private final Map<Part, Integer> plannedMinutes = new LinkedHashMap<>();
  private final Map<Part, Integer> secondsSpent = new LinkedHashMap<>();

  WorkshopState(WorkshopInfo info) {
    this.info = info;
  }

  WorkshopInfo info() {
    return info;
  }

  Place place() {
    return place;
  }

  Answer answer(String question) {
    return answers.getOrDefault(question, Answer.NONE);
  }

  Map<String, Answer> answers() {
    return answers;
  }

  List<Round> rounds(String observation) {
    return rounds.getOrDefault(observation, List.of());
  }

  VoteRecord votes() {
    return votes;
  }

  ObservationDecision decision(String observation) {
    return decisions.getOrDefault(observation, ObservationDecision.NONE);
  }

  OwnItems<OwnObservation> ownObservations() {
    return ownObservations;
  }

  OwnItems<String> ownActions() {
    return ownActions;
  }

  FollowUp followUp(String action) {
    return followUps.getOrDefault(action, FollowUp.OPEN);
  }

  Map<Part, Integer> plannedMinutes() {
    return plannedMinutes;
  }

  int secondsSpent(Part part) {
    return secondsSpent.getOrDefault(part, 0);
  }

  void apply(Change change) {
    switch (change) {
      case Change.InfoSet set -> info = set.info();
      case Change.AnswerSet set -> setOrDrop(answers, set.question(), set.answer(), Answer.NONE);
      case Change.RoundSet set -> setRound(set);
      case Change.RoundRemoved removed -> removeRound(removed);
      case Change.VoteSet set -> votes.set(set.subject(), set.round());
      case Change.VoteRemoved removed -> votes.remove(removed.subject(), removed.number());
      case Change.RiskWeighed weighed -> votes.weigh(weighed.risk(), weighed.weighing());
      case Change.DecisionSet set ->
          setOrDrop(decisions, set.observation(), set.decision(), ObservationDecision.NONE);
      case Change.OwnObservationSet set ->
          ownObservations.put(set.observation().id(), set.observation());
      case Change.OwnObservationRemoved removed -> ownObservations.remove(removed.observation());
      case Change.ActionSet set -> ownActions.put(set.id(), set.text());
      case Change.ActionRemoved removed -> ownActions.remove(removed.id());
      case Change.FollowUpSet set -> setOrDrop(followUps, set.id(), set.followUp(), FollowUp.OPEN);
      case Change.MinutesPlanned planned -> setMinutes(planned);
      case Change.TimeSpent spent -> secondsSpent.put(spent.part(), spent.seconds());
      case Change.Moved moved -> place = moved.place();
    }
  }

  private static <T> void setOrDrop(Map<String, T> map, String key, T value, T nothing) {
    if (value.equals(nothing)) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
  }

  private void setRound(Change.RoundSet set) {
    List<Round> all = new ArrayList<>(rounds(set.observation()));
    all.removeIf(round -> round.number() == set.round().number());
    all.add(set.round());
    all.sort(Comparator.comparingInt(Round::number));
    rounds.put(set.observation(), List.copyOf(all));
  }

  private void removeRound(Change.RoundRemoved removed) {
    List<Round> left =
        rounds(removed.observation()).stream()
            .filter(round -> round.number() != removed.number())
            .toList();
    setOrDrop(rounds, removed.observation(), left, List.of());
  }

  private void setMinutes(Change.MinutesPlanned planned) {
    if (planned.minutes() == Change.MinutesPlanned.AS_PLANNED) {
      plannedMinutes.remove(planned.part());
    } else {
      plannedMinutes.put(planned.part(), planned.minutes());
    }
  }
}
