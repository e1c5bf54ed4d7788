package nl.casustafel.workshop.conclusion;

import nl.casustafel.text.TextKey;

/** What remains of the risks and what was concluded of prior consultation, in one sentence. */
enum ConsultationText implements TextKey {
  SENTENCE,
  QUOTED,
  NOTHING_FOUND,
  NOT_WEIGHED,
  NONE_HIGH,
  HIGH,
  SO_PROPOSED,
  SO_NOT_PROPOSED,
  SO_NOT_KNOWN,
  SO_PLANNED,
  YET_PLANNED,
  AND_CONSULTED,
  YET_CONSULTED,
  YET_NONE,
  SO_NONE,
  ALREADY_NONE
}
