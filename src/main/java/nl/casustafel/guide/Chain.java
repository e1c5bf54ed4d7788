package nl.casustafel.guide;

import java.util.List;
import nl.casustafel.casefile.ChainStep;
import nl.casustafel.text.LocalizedText;

/**
 * The generative-AI chain in words: its steps, the roles in it, and the two scenarios.
 *
 * @param scenariosStart the situation that both scenarios start from
 */
public record Chain(
    List<ChainStepText> steps,
    List<Entry> roles,
    List<LocalizedText> roleNotes,
    LocalizedText scenariosStart,
    List<Entry> scenarios) {

  public Chain {
    steps = List.copyOf(steps);
    roles = List.copyOf(roles);
    roleNotes = List.copyOf(roleNotes);
    scenarios = List.copyOf(scenarios);
  }

  /** A named piece of explanation, with its references. */
  public record Entry(String id, LocalizedText name, LocalizedText text, List<String> references) {
    public Entry {
      references = List.copyOf(references);
    }
  }

  public ChainStepText step(ChainStep step) {
    return steps.stream().filter(text -> text.step() == step).findFirst().orElseThrow();
  }
}
