package nl.casustafel.workshop.agenda;

/** How far something that a DPIA asks for came in a workshop. */
public enum Treatment {
  /** Nobody put it to the group. */
  NOT_ASKED,
  /** It came up, and something about it is not known or not settled. */
  OPEN,
  /** All that is asked about it has an answer that leaves no doubt. */
  ANSWERED,
  /** What it asks for itself is recorded. */
  DECIDED
}
