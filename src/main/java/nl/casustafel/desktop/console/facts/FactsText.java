package nl.casustafel.desktop.console.facts;

import nl.casustafel.text.TextKey;

/** The words of the form that is filled in before a session. */
enum FactsText implements TextKey {
  STATED,
  NOT_CONFIRMED,
  CHOOSE_SEVERAL,
  CLEAR,
  CLEAR_NAME,
  OWN_PAGE,
  OWN_PAGE_NAME,
  CONFIRM_ALL
}
