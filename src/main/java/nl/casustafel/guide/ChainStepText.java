package nl.casustafel.guide;

import nl.casustafel.casefile.ChainStep;
import nl.casustafel.text.LocalizedText;

/** What a step of the chain is called, what happens there, and why personal data are in it. */
public record ChainStepText(
    ChainStep step,
    LocalizedText name,
    LocalizedText what,
    LocalizedText whyPersonalData,
    LocalizedText operations,
    Measures measures) {

  /** Measures for the step: those that the regulator's text names, and those from practice. */
  public record Measures(LocalizedText fromRegulator, LocalizedText added) {}
}
