package nl.casustafel.desktop.console.details;

import nl.casustafel.text.TextKey;

/** The words of changing what was filled in at the beginning. */
enum ChangeText implements TextKey {
  TITLE,
  HINT,
  KEEP,
  NOT_SAVED,
  BACK_TO_SAVED,
  ROLES_ON_PHONES
}
