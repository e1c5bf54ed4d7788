package nl.casustafel.workshop.risk;

import java.util.List;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.workshop.agenda.Part;
import org.jspecify.annotations.Nullable;

/**
 * What answers and observations propose about a risk.
 *
 * @param score the gravest of the scores proposed; null for a risk that the group added
 * @param causes what proposes it; none for a risk that the group added
 * @param measures what may help against it, what the answers propose first
 * @param stop a possible blocking issue for the facilitator
 */
public record RiskProposal(
    @Nullable RiskScore score, List<Cause> causes, List<Measure> measures, boolean stop) {

  public RiskProposal {
    causes = List.copyOf(causes);
    measures = List.copyOf(measures);
  }

  /** Of a risk that the group added. */
  public static final RiskProposal NONE = new RiskProposal(null, List.of(), List.of(), false);

  /** What proposes a risk: the id of a question or of an observation, and the score from there. */
  public record Cause(Part part, String item, RiskScore score) {}
}
