package nl.casustafel.desktop.console.room;

import nl.casustafel.text.TextKey;

/** The words of the room column. */
enum RoomText implements TextKey {
  ROOM,
  CHANGE,
  HEAD_COUNT,
  NO_ROLES
}
