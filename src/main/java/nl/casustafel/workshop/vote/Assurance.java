package nl.casustafel.workshop.vote;

/** How sure one can be that everybody voted once; the facilitator chooses, the report says it. */
public enum Assurance {
  /** Who has the code can join; the number is held against a head count. */
  OPEN,
  /** Joining stayed closed from before the vote until its end. */
  LOCKED,
  /** A printed code each, that works once. */
  TICKETS,
  /** One phone a table, which says for how many people it speaks. */
  TABLE
}
