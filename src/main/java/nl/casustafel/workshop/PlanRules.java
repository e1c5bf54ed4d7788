package nl.casustafel.workshop;

import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.change.PlanChange;
import nl.casustafel.workshop.change.WorkshopState;
import nl.casustafel.workshop.plan.Pick;
import nl.casustafel.workshop.plan.Programme;
import nl.casustafel.workshop.plan.RiskRound;
import nl.casustafel.workshop.plan.Skip;

/** Checks what is planned for the room and what is left for afterwards. Pure. */
final class PlanRules {
  private static final int MOST_RISKS = 200;

  private final CaseTemplate caseTemplate;
  private final Guide guide;

  PlanRules(CaseTemplate caseTemplate, Guide guide) {
    this.caseTemplate = caseTemplate;
    this.guide = guide;
  }

  CommandRules.Ruling programme(Programme programme, WorkshopState state) {
    Change change = new PlanChange.ProgrammeSet(programme);
    if (programme.equals(Programme.NONE)) {
      return CommandRules.deed(change);
    }
    if (guide.reference().pace().isEmpty()) {
      return CommandRules.refuse(WorkshopText.NO_PACE);
    }
    if (programme.minutes() < Programme.FEWEST_MINUTES
        || programme.minutes() > Programme.MOST_MINUTES) {
      return CommandRules.refuse(
          WorkshopText.SESSION_OUT_OF_RANGE, Programme.FEWEST_MINUTES, Programme.MOST_MINUTES);
    }
    if (programme.people() < 1 || programme.people() > Programme.MOST_PEOPLE) {
      return CommandRules.refuse(WorkshopText.PEOPLE_OUT_OF_RANGE, Programme.MOST_PEOPLE);
    }
    return chosen(programme, state, change);
  }

  private CommandRules.Ruling chosen(Programme programme, WorkshopState state, Change change) {
    for (Pick pick : programme.observations()) {
      if (!exists(pick.id(), state)) {
        return CommandRules.refuse(WorkshopText.UNKNOWN_OBSERVATION, pick.id());
      }
    }
    for (Pick pick : programme.questions()) {
      if (guide.questions().question(pick.id()).isEmpty()) {
        return CommandRules.refuse(WorkshopText.UNKNOWN_QUESTION, pick.id());
      }
    }
    if (!programme.flow().isEmpty() && !isFlow(programme.flow())) {
      return CommandRules.refuse(WorkshopText.UNKNOWN_FLOW, programme.flow());
    }
    RiskRound risks = programme.risks();
    if (risks.weighed() > MOST_RISKS) {
      return CommandRules.refuse(WorkshopText.TOO_MANY_RISKS, MOST_RISKS);
    }
    return CommandRules.deed(change);
  }

  CommandRules.Ruling skip(Command.SkipItems skip) {
    Skip how = skip.skip();
    if (how.skipped() && how.reason().isBlank()) {
      return CommandRules.refuse(WorkshopText.SKIP_WITHOUT_REASON);
    }
    if (how.reason().length() > CommandRules.LONGEST_TEXT) {
      return CommandRules.refuse(WorkshopText.TEXT_TOO_LONG, CommandRules.LONGEST_TEXT);
    }
    return new CommandRules.Ruling.Changes(
        Entry.Kind.DEED,
        skip.places().stream()
            .<Change>map(place -> new PlanChange.ItemSkipped(place, how))
            .toList());
  }

  private boolean exists(String observation, WorkshopState state) {
    return caseTemplate.observation(observation).isPresent()
        || state.hasOwnObservation(observation);
  }

  private boolean isFlow(String id) {
    return guide.reference().flows().stream().map(DecisionFlow::id).anyMatch(id::equals);
  }
}
