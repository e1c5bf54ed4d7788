package nl.casustafel.desktop.kit.details;

import nl.casustafel.text.TextKey;

/** The words of what a workshop is called, of whom, when and with whom. */
public enum DetailsText implements TextKey {
  WORKSHOP_TITLE,
  WORKSHOP_TITLE_HINT,
  ORGANISATION,
  DATE,
  PERSONAL_DATA,
  TITLE_EMPTY,
  TOO_LONG,
  DATE_MISSING,
  PRESENT,
  PRESENT_HINT,
  ROLE,
  COUNT_OF,
  COUNT_RANGE,
  REMOVE_ROLE,
  ADD_ROLE,
  SUGGESTIONS,
  SUGGESTED_ROLES,
  ADD_SUGGESTED,
  PEOPLE
}
