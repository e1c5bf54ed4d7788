package nl.casustafel.casefile;

/**
 * How an observation relates to the law as it stands; for the facilitator only, never a verdict.
 * Solid fits the law, imprecise points in the right direction, debatable is a matter of discussion,
 * tip is a practical idea.
 */
public enum Stance {
  SOLID,
  IMPRECISE,
  DEBATABLE,
  TIP
}
