package nl.casustafel.report.html;

import nl.casustafel.text.TextKey;

/** The words on a ticket. */
enum TicketText implements TextKey {
  TITLE,
  ONCE,
  TYPE,
  QR
}
