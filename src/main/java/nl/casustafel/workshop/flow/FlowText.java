package nl.casustafel.workshop.flow;

import nl.casustafel.text.TextKey;

/** The words for decision flows in lists. */
enum FlowText implements TextKey {
  FITTING,
  FURTHER
}
