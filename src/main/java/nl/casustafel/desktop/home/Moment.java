package nl.casustafel.desktop.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.casustafel.text.Texts;

/** A moment in the past as people say it: the time for today, the year only when it is another. */
record Moment(Instant at, Clock clock) {

  /** As it stands within a sentence. */
  String inSentence(Texts texts) {
    String words = words(texts);
    return words.substring(0, 1).toLowerCase(texts.language().locale()) + words.substring(1);
  }

  String words(Texts texts) {
    ZonedDateTime then = at.atZone(clock.getZone());
    LocalDate today = LocalDate.now(clock);
    String time = texts.time(then.toLocalTime());
    if (then.toLocalDate().equals(today)) {
      return texts.of(HomeText.TODAY, time);
    }
    if (then.toLocalDate().equals(today.minusDays(1))) {
      return texts.of(HomeText.YESTERDAY, time);
    }
    if (then.getYear() == today.getYear()) {
      return DateTimeFormatter.ofPattern("d MMMM", texts.language().locale()).format(then);
    }
    return texts.date(then.toLocalDate());
  }
}
