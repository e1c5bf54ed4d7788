package nl.casustafel.store.row;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Moments as ISO text in UTC, always with nine decimals so that text sorts as time does. */
final class Moments {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(9).toFormatter(Locale.ROOT);

  private Moments() {}

  static String text(Instant moment) {
    return FORMAT.format(moment);
  }
}
