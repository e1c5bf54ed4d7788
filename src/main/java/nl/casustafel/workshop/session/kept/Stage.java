package nl.casustafel.workshop.session.kept;

/** How far a round is. */
public enum Stage {
  /** Votes come in; nobody sees a count. */
  OPEN,
  /** The count stands for good, and nobody sees it yet. */
  CLOSED,
  /** Everybody sees the count. */
  REVEALED
}
