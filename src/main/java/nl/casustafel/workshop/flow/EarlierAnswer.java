package nl.casustafel.workshop.flow;

import java.util.Set;
import nl.casustafel.guide.flow.DecisionFlow;

/**
 * An answer that the group gave before, in other words or at another time: offered at a node, and
 * taken only when somebody takes it.
 *
 * @param reason why the group answered so then; empty where that stands with a question
 */
public record EarlierAnswer(DecisionFlow.Answer answer, Source source, String reason) {

  /** Where it was given. */
  public sealed interface Source {

    /** On this way, before an earlier answer was changed. */
    record Changed() implements Source {}

    /** On the way through another flow. */
    record OtherFlow(DecisionFlow flow) implements Source {}

    /** To questions of the bank, by their ids. */
    record Questions(Set<String> ids) implements Source {
      public Questions {
        ids = Set.copyOf(ids);
      }
    }
  }
}
