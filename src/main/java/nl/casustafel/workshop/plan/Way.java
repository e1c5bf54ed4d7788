package nl.casustafel.workshop.plan;

/** How the group treats something. */
public enum Way {
  DISCUSSED,
  VOTED
}
