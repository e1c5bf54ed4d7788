package nl.casustafel.guide;

import java.util.List;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.law.Term;
import nl.casustafel.guide.threshold.Threshold;

/**
 * Content for looking things up: decision flows, preconditions, threshold check, terms, report
 * sections, and how long the parts of a workshop take.
 */
public record Reference(
    List<DecisionFlow> flows,
    List<Precondition> preconditions,
    Threshold threshold,
    List<Term> terms,
    List<ReportSection> report,
    List<AgendaTimes> agenda) {

  public Reference {
    flows = List.copyOf(flows);
    preconditions = List.copyOf(preconditions);
    terms = List.copyOf(terms);
    report = List.copyOf(report);
    agenda = List.copyOf(agenda);
  }
}
