package nl.casustafel.desktop.kit.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.text.Texts;

/** Says what a database or a backup holds, so that people know it again. */
public record HoldingsWords(ZoneId zone) {

  /** For example: 3 workshops, 214 steps recorded, last worked on 23 November 2026, 16:40. */
  public String of(Holdings holdings, Texts texts) {
    String counted = texts.of(KitText.HOLDINGS, holdings.workshops(), holdings.entries());
    Instant last = holdings.lastWorkedOn();
    if (last == null) {
      return counted;
    }
    ZonedDateTime then = last.atZone(zone);
    return counted
        + ", "
        + texts.of(
            KitText.LAST_WORKED, texts.date(then.toLocalDate()), texts.time(then.toLocalTime()));
  }
}
