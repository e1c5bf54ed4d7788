package nl.casustafel.record;

import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.FlowWalked;
import nl.casustafel.workshop.change.LookChange;
import nl.casustafel.workshop.change.PlanChange;
import nl.casustafel.workshop.change.RiskChange;

/** The names under which changes are stored. A name never changes: old files are read by it. */
enum ChangeType {
  INFO("info", Change.InfoSet.class),
  ANSWER("answer", Change.AnswerSet.class),
  ROUND("round", StoredForm.ObservationRound.class),
  ROUND_REMOVED("round-removed", StoredForm.ObservationRoundRemoved.class),
  VOTE("vote", StoredForm.OtherRound.class),
  VOTE_REMOVED("vote-removed", StoredForm.OtherRoundRemoved.class),
  RISK_WEIGHED("risk-weighed", RiskChange.RiskWeighed.class),
  THRESHOLD_TICKED("threshold-ticked", Change.ThresholdTicked.class),
  THRESHOLD_DECIDED("threshold-decided", Change.ThresholdDecided.class),
  CONCLUSION("conclusion", Change.ConclusionSet.class),
  RISK_EVALUATED("risk-evaluated", RiskChange.RiskEvaluated.class),
  RESIDUAL_RISK("residual-risk", RiskChange.ResidualRiskSet.class),
  OWN_RISK("own-risk", RiskChange.OwnRiskSet.class),
  OWN_RISK_REMOVED("own-risk-removed", RiskChange.OwnRiskRemoved.class),
  MEASURE("measure", RiskChange.MeasureSet.class),
  MEASURE_REMOVED("measure-removed", RiskChange.MeasureRemoved.class),
  FLOW_WALKED("flow-walked", FlowWalked.class),
  DECISION("decision", Change.DecisionSet.class),
  OWN_OBSERVATION("own-observation", Change.OwnObservationSet.class),
  OWN_OBSERVATION_REMOVED("own-observation-removed", Change.OwnObservationRemoved.class),
  ACTION("action", Change.ActionSet.class),
  ACTION_REMOVED("action-removed", Change.ActionRemoved.class),
  FOLLOW_UP("follow-up", Change.FollowUpSet.class),
  MINUTES_PLANNED("minutes-planned", PlanChange.MinutesPlanned.class),
  PROGRAMME("programme", PlanChange.ProgrammeSet.class),
  ITEM_SKIPPED("item-skipped", PlanChange.ItemSkipped.class),
  TIME_SPENT("time-spent", Change.TimeSpent.class),
  PHASE_SHOWN("phase-shown", LookChange.PhaseShown.class),
  PLACE_LEFT("place-left", LookChange.PlaceLeft.class),
  MOVED("moved", Change.Moved.class);

  private final String storedName;
  private final Class<?> form;

  ChangeType(String storedName, Class<?> form) {
    this.storedName = storedName;
    this.form = form;
  }

  String storedName() {
    return storedName;
  }

  /** The form in which such a change is stored: the change itself, or a {@link StoredForm}. */
  Class<?> form() {
    return form;
  }

  // A switch, so that a new kind of change does not compile until it has a name here.
  static ChangeType of(Change change) {
    return switch (change) {
      case Change.InfoSet ignored -> INFO;
      case Change.AnswerSet ignored -> ANSWER;
      case Change.RoundSet set ->
          StoredForm.of(set) instanceof StoredForm.ObservationRound ? ROUND : VOTE;
      case Change.RoundRemoved removed ->
          StoredForm.of(removed) instanceof StoredForm.ObservationRoundRemoved
              ? ROUND_REMOVED
              : VOTE_REMOVED;
      case Change.ThresholdTicked ignored -> THRESHOLD_TICKED;
      case Change.ThresholdDecided ignored -> THRESHOLD_DECIDED;
      case Change.ConclusionSet ignored -> CONCLUSION;
      case RiskChange risk -> of(risk);
      case FlowWalked ignored -> FLOW_WALKED;
      case Change.DecisionSet ignored -> DECISION;
      case Change.OwnObservationSet ignored -> OWN_OBSERVATION;
      case Change.OwnObservationRemoved ignored -> OWN_OBSERVATION_REMOVED;
      case Change.ActionSet ignored -> ACTION;
      case Change.ActionRemoved ignored -> ACTION_REMOVED;
      case Change.FollowUpSet ignored -> FOLLOW_UP;
      case PlanChange.MinutesPlanned ignored -> MINUTES_PLANNED;
      case PlanChange.ProgrammeSet ignored -> PROGRAMME;
      case PlanChange.ItemSkipped ignored -> ITEM_SKIPPED;
      case Change.TimeSpent ignored -> TIME_SPENT;
      case LookChange.PhaseShown ignored -> PHASE_SHOWN;
      case LookChange.PlaceLeft ignored -> PLACE_LEFT;
      case Change.Moved ignored -> MOVED;
    };
  }

  private static ChangeType of(RiskChange change) {
    return switch (change) {
      case RiskChange.RiskWeighed ignored -> RISK_WEIGHED;
      case RiskChange.RiskEvaluated ignored -> RISK_EVALUATED;
      case RiskChange.ResidualRiskSet ignored -> RESIDUAL_RISK;
      case RiskChange.OwnRiskSet ignored -> OWN_RISK;
      case RiskChange.OwnRiskRemoved ignored -> OWN_RISK_REMOVED;
      case RiskChange.MeasureSet ignored -> MEASURE;
      case RiskChange.MeasureRemoved ignored -> MEASURE_REMOVED;
    };
  }

  static ChangeType named(String storedName) {
    for (ChangeType type : values()) {
      if (type.storedName.equals(storedName)) {
        return type;
      }
    }
    throw new UnreadableRecord("a change of an unknown type: " + storedName, null);
  }
}
