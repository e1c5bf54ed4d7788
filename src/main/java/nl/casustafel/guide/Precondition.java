package nl.casustafel.guide;

import java.util.List;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.text.LocalizedText;

/** One of the regulator's five preconditions for generative AI, with what to check for it. */
public record Precondition(
    String id, LocalizedText name, LocalizedText nuance, Scope scope, List<LocalizedText> checks) {

  public Precondition {
    checks = List.copyOf(checks);
  }

  /** The steps and roles it concerns, its references, and the measures it names. */
  public record Scope(
      List<ChainStep> steps, List<String> roles, List<String> references, List<String> measures) {
    public Scope {
      steps = List.copyOf(steps);
      roles = List.copyOf(roles);
      references = List.copyOf(references);
      measures = List.copyOf(measures);
    }
  }
}
