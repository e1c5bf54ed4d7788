package nl.casustafel.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

  /** It is the 23rd of November 2026, one o’clock in the afternoon, an hour east of Greenwich. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:42:00Z, Vandaag 10:42, Today 10:42",
    "2026-11-22T23:05:00Z, Vandaag 00:05, Today 00:05",
    "2026-11-22T09:42:00Z, Gisteren 10:42, Yesterday 10:42",
    "2026-03-18T09:42:00Z, 18 maart, 18 March",
    "2025-11-23T09:42:00Z, 23 november 2025, 23 November 2025"
  })
  void aMomentIsSaidAsPeopleSayIt(Instant at, String dutch, String english) {
    Moment moment = new Moment(at, SampleArchive.CLOCK);

    assertThat(moment.words(new Texts(Language.NL))).isEqualTo(dutch);
    assertThat(moment.words(new Texts(Language.EN))).isEqualTo(english);
  }
}
