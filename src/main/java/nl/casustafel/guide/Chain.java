package nl.casustafel.guide;

import java.util.List;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.text.LocalizedText;

/** The generative-AI chain in words: its steps, the roles in it, and the two scenarios. */
public record Chain(List<ChainStepText> steps, List<Entry> roles, List<Entry> scenarios) {

  public Chain {
    steps = List.copyOf(steps);
    roles = List.copyOf(roles);
    scenarios = List.copyOf(scenarios);
  }

  /** A named piece of explanation. */
  public record Entry(String id, LocalizedText name, LocalizedText text) {}

  public ChainStepText step(ChainStep step) {
    return steps.stream().filter(text -> text.step() == step).findFirst().orElseThrow();
  }
}
