package nl.casustafel.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.casustafel.guide.Guide;
import nl.casustafel.workshop.CommandRules.Ruling;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.conclusion.Statement;
import nl.casustafel.workshop.conclusion.Verdict;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdTick;
import nl.casustafel.workshop.threshold.ThresholdTreatment;

/** Checks what is said of the duty to do a DPIA, and what is concluded in the end. Pure. */
record ConclusionRules(Guide guide) {

  Ruling tick(Command.TickThreshold command) {
    Set<String> known = ThresholdTreatment.ids(guide.reference().threshold());
    List<Change> changes = new ArrayList<>();
    for (ThresholdTick tick : command.ticks()) {
      if (!known.contains(tick.point())) {
        return CommandRules.refuse(WorkshopText.UNKNOWN_SUBJECT, tick.point());
      }
      changes.add(new Change.ThresholdTicked(tick));
    }
    return new Ruling.Changes(Entry.Kind.DEED, changes);
  }

  Ruling decide(Command.DecideThreshold command) {
    ThresholdDecision decision = command.decision();
    return CommandRules.tooLong(decision.reason(), decision.by())
        ? CommandRules.refuse(WorkshopText.TEXT_TOO_LONG, CommandRules.LONGEST_TEXT)
        : CommandRules.deed(new Change.ThresholdDecided(decision));
  }

  Ruling conclude(Command.Conclude command) {
    Statement statement = command.statement();
    Verdict verdict = statement.verdict();
    if (verdict != null && !command.topic().verdicts().contains(verdict)) {
      return CommandRules.refuse(WorkshopText.ANSWER_DOES_NOT_FIT);
    }
    return CommandRules.tooLong(statement.words(), statement.by())
        ? CommandRules.refuse(WorkshopText.TEXT_TOO_LONG, CommandRules.LONGEST_TEXT)
        : CommandRules.deed(new Change.ConclusionSet(command.topic(), statement));
  }
}
