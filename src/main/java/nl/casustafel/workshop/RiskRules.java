package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.Guide;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.RiskChange;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.measure.MeasureDecision;
import nl.casustafel.workshop.risk.OwnRisk;
import nl.casustafel.workshop.risk.ResidualDecision;
import nl.casustafel.workshop.risk.ResidualRisk;
import nl.casustafel.workshop.risk.RiskEvaluation;
import nl.casustafel.workshop.risk.RiskWeighing;
import nl.casustafel.workshop.vote.VoteSubject;

/** Checks what is decided about risks and measures. Pure. */
final class RiskRules {
  private final Guide guide;

  RiskRules(Guide guide) {
    this.guide = guide;
  }

  CommandRules.Ruling judge(Command.OnRisks command, WorkshopState state) {
    return switch (command) {
      case Command.WeighRisk weigh -> weigh(weigh, state);
      case Command.EvaluateRisk evaluate -> evaluate(evaluate, state);
      case Command.DecideResidual decide -> decide(decide, state);
      case Command.WriteRisk write -> write(write.risk());
      case Command.RemoveRisk remove -> remove(remove.risk(), state);
      case Command.DecideMeasure decide -> decide(decide, state);
      case Command.RemoveMeasure remove -> removeMeasure(remove.measure(), state);
    };
  }

  private CommandRules.Ruling weigh(Command.WeighRisk weigh, WorkshopState state) {
    RiskWeighing weighing = weigh.weighing();
    Change change = new RiskChange.RiskWeighed(weigh.risk(), weighing);
    return about(
        weigh.risk(),
        state,
        change,
        weighing.reason(),
        weighing.decidedBy(),
        weighing.raising(),
        weighing.lowering());
  }

  private CommandRules.Ruling evaluate(Command.EvaluateRisk evaluate, WorkshopState state) {
    Change change = new RiskChange.RiskEvaluated(evaluate.risk(), evaluate.evaluation());
    return about(evaluate.risk(), state, change);
  }

  private CommandRules.Ruling decide(Command.DecideResidual decide, WorkshopState state) {
    ResidualDecision decision = decide.decision();
    Change change = new RiskChange.ResidualRiskSet(decide.risk(), decide.stage(), decision);
    return about(decide.risk(), state, change, decision.reason(), decision.decidedBy());
  }

  private CommandRules.Ruling about(
      String risk, WorkshopState state, Change change, String... texts) {
    if (!exists(risk, state)) {
      return CommandRules.refuse(WorkshopText.UNKNOWN_RISK, risk);
    }
    return CommandRules.tooLong(texts) ? tooLong() : CommandRules.deed(change);
  }

  private static CommandRules.Ruling tooLong() {
    return CommandRules.refuse(WorkshopText.TEXT_TOO_LONG, CommandRules.LONGEST_TEXT);
  }

  private CommandRules.Ruling write(OwnRisk own) {
    if (own.id().isBlank() || guide.risks().risk(own.id()).isPresent()) {
      // What the guide says is not the group's to change.
      return CommandRules.refuse(WorkshopText.UNKNOWN_RISK, own.id());
    }
    if (own.name().isBlank()) {
      return CommandRules.refuse(WorkshopText.OWN_TEXT_EMPTY);
    }
    return CommandRules.tooLong(own.name(), own.text())
        ? tooLong()
        : CommandRules.deed(new RiskChange.OwnRiskSet(own));
  }

  private CommandRules.Ruling remove(String risk, WorkshopState state) {
    if (!state.hasOwnRisk(risk)) {
      return CommandRules.refuse(WorkshopText.UNKNOWN_RISK, risk);
    }
    List<Change> changes = new ArrayList<>();
    for (RiskChange.MeasureSet set : state.all(RiskChange.MeasureSet.class)) {
      if (set.decision().on(risk).isPresent()) {
        MeasureDecision rest = set.decision().without(risk);
        changes.add(
            rest.effects().isEmpty() ? set.none() : new RiskChange.MeasureSet(set.measure(), rest));
      }
    }
    VoteSubject votes = VoteSubject.risk(risk);
    state
        .rounds(votes)
        .forEach(round -> changes.add(new Change.RoundRemoved(votes, round.number())));
    for (ResidualRisk.Stage stage : ResidualRisk.Stage.values()) {
      changes.add(new RiskChange.ResidualRiskSet(risk, stage, ResidualDecision.NONE));
    }
    changes.add(new RiskChange.RiskWeighed(risk, RiskWeighing.NONE));
    changes.add(new RiskChange.RiskEvaluated(risk, RiskEvaluation.NONE));
    changes.add(new RiskChange.OwnRiskRemoved(risk));
    return new CommandRules.Ruling.Changes(Entry.Kind.DEED, changes);
  }

  private CommandRules.Ruling decide(Command.DecideMeasure decide, WorkshopState state) {
    MeasureDecision decision = decide.decision();
    if (decide.measure().isBlank()) {
      return CommandRules.refuse(WorkshopText.UNKNOWN_MEASURE, decide.measure());
    }
    if (decision.text().isBlank() && guide.risks().measure(decide.measure()).isEmpty()) {
      return CommandRules.refuse(WorkshopText.OWN_TEXT_EMPTY);
    }
    if (CommandRules.tooLong(decision.text(), decision.reason(), decision.owner())) {
      return tooLong();
    }
    Optional<String> unknown =
        decision.effects().stream()
            .map(effect -> effect.risk())
            .filter(risk -> !exists(risk, state))
            .findFirst();
    return unknown
        .map(risk -> CommandRules.refuse(WorkshopText.UNKNOWN_RISK, risk))
        .orElseGet(() -> CommandRules.deed(new RiskChange.MeasureSet(decide.measure(), decision)));
  }

  private CommandRules.Ruling removeMeasure(String measure, WorkshopState state) {
    return state
        .last(RiskChange.MeasureSet.class, measure)
        .map(set -> CommandRules.deed(set.none()))
        .orElseGet(() -> CommandRules.refuse(WorkshopText.UNKNOWN_MEASURE, measure));
  }

  private boolean exists(String risk, WorkshopState state) {
    return guide.risks().risk(risk).isPresent() || state.hasOwnRisk(risk);
  }
}
