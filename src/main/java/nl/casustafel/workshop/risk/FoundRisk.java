package nl.casustafel.workshop.risk;

import java.util.List;
import nl.casustafel.guide.risk.Measure;
import nl.casustafel.guide.risk.Risk;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.guide.risk.Scales.RiskLevel;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.vote.Round;

/**
 * A risk that answers or observations propose. The score is a suggestion; the group decides.
 *
 * @param suggested the gravest of the scores proposed
 * @param level of the {@link #score}
 * @param stop a possible blocking issue for the facilitator
 * @param votes the rounds in which the group weighed it by phone
 * @param weighing what the group decides
 */
public record FoundRisk(
    Risk risk,
    RiskScore suggested,
    RiskLevel level,
    List<Cause> causes,
    List<Measure> measures,
    boolean stop,
    List<Round<RiskTally>> votes,
    RiskWeighing weighing) {

  public FoundRisk {
    causes = List.copyOf(causes);
    measures = List.copyOf(measures);
    votes = List.copyOf(votes);
  }

  /** The score that the group decided, or else the one that is suggested. */
  public RiskScore score() {
    RiskScore decided = weighing.score();
    return decided == null ? suggested : decided;
  }

  /**
   * What proposes the risk: the id of a question or of an observation, and the score from there.
   */
  public record Cause(Part part, String item, RiskScore score) {}
}
