package nl.casustafel.desktop.console.form;

import nl.casustafel.text.TextKey;

/** What fields say. */
enum FormText implements TextKey {
  LOOKS_LIKE_BSN,
  LOOKS_LIKE_EMAIL,
  LOOKS_LIKE_TELEPHONE,
  ROLE_IS_ENOUGH,
  EARLIER_KEPT,
  REMOVE_EARLIER,
  REMOVING_EARLIER,
  EARLIER_REMOVED,
  DAY_NOT_READ,
  RIVAL,
  RIVAL_EMPTY,
  RIVAL_KEEP_TYPED,
  RIVAL_TAKE_RECORDED,
  ONE_LESS,
  ONE_MORE,
  NOT_COUNTED
}
