package nl.casustafel.casefile.yaml;

import nl.casustafel.text.Message;

/** Something wrong at a place of a text, with the reason in terms that a person can act on. */
public record Flaw(Spot spot, Message reason) {}
