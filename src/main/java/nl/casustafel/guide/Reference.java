package nl.casustafel.guide;

import java.util.List;
import java.util.Optional;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.law.Term;
import nl.casustafel.guide.pace.SessionPace;
import nl.casustafel.guide.threshold.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * Content for looking things up: decision flows, preconditions, threshold check, terms, report
 * sections, and how long the parts of a workshop take.
 *
 * @param agenda the minutes of the parts by depth
 * @param paceOrNull how long people need for what they do together; null in an edition before that
 */
public record Reference(
    List<DecisionFlow> flows,
    List<Precondition> preconditions,
    Threshold threshold,
    List<Term> terms,
    List<ReportSection> report,
    List<AgendaTimes> agenda,
    @Nullable SessionPace paceOrNull) {

  public Reference {
    flows = List.copyOf(flows);
    preconditions = List.copyOf(preconditions);
    terms = List.copyOf(terms);
    report = List.copyOf(report);
    agenda = List.copyOf(agenda);
  }

  /** How long people need for what they do together; empty in an edition that does not say it. */
  public Optional<SessionPace> pace() {
    return Optional.ofNullable(paceOrNull);
  }
}
