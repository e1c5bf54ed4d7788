package nl.casustafel.rehearsal;

import nl.casustafel.text.TextKey;

/** What is said in a rehearsal where something is concluded. */
enum ConcludingText implements TextKey {
  BOARD,
  WORKS_COUNCIL,
  THRESHOLD,
  FOLLOWED_IN_PART,
  COUNCIL_ADVISED,
  ACCEPTED,
  NO_CONSULTATION,
  DECISION
}
