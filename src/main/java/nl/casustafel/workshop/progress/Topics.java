package nl.casustafel.workshop.progress;

import java.util.Optional;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.workshop.conclusion.Topic;

/** Which conclusion is what a report holds. */
final class Topics {
  private Topics() {}

  /** The topic whose conclusion that content is; empty for other content. */
  static Optional<Topic> of(ReportContent content) {
    return switch (content) {
      case DPO_ADVICE -> Optional.of(Topic.DPO_ADVICE);
      case VIEWS -> Optional.of(Topic.VIEWS);
      case ACCEPTANCE -> Optional.of(Topic.RESIDUAL_RISK);
      case CONSULTATION -> Optional.of(Topic.PRIOR_CONSULTATION);
      case DECISION -> Optional.of(Topic.DECISION);
      case REVIEW -> Optional.of(Topic.REVIEW);
      case SESSION,
          RISK_TABLE,
          ACTIONS,
          THRESHOLD,
          BACKGROUND,
          DATA_FLOW,
          CHAIN,
          ACTORS,
          OBSERVATIONS,
          NOTES,
          FLAGS,
          ADDED_RISKS,
          SCORES,
          MEASURES,
          RESIDUAL,
          SIGNATURE,
          VERSION,
          CHECKED_ON ->
          Optional.empty();
    };
  }
}
