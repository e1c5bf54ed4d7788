package nl.casustafel.workshop.conclusion;

import nl.casustafel.workshop.agenda.Treatment;
import org.jspecify.annotations.Nullable;

/** A topic and what is concluded about it. */
public record Conclusion(Topic topic, Statement statement) {

  public boolean isUntouched() {
    return statement.equals(Statement.NONE);
  }

  /** How far it came; decided once all that belongs to it is there and nothing is awaited. */
  public Treatment treatment() {
    if (isUntouched()) {
      return Treatment.NOT_ASKED;
    }
    return isSettled() ? Treatment.DECIDED : Treatment.OPEN;
  }

  /** Whether it says what, by whom and when, and why where that belongs to it. */
  public boolean isSettled() {
    if (statement.by().isBlank()) {
      return false;
    }
    return switch (topic) {
      case DECIDER -> true;
      case REVIEW -> !statement.words().isBlank() && statement.due() != null;
      case DPO_ADVICE,
          ADVICE_FOLLOWED,
          VIEWS,
          WORKS_COUNCIL,
          RESIDUAL_RISK,
          PRIOR_CONSULTATION,
          DECISION ->
          statement.on() != null && isSaid(statement.verdict());
    };
  }

  private boolean isSaid(@Nullable Verdict verdict) {
    return verdict != null
        && !verdict.isPending()
        && (!verdict.asksForWords() || !statement.words().isBlank());
  }
}
