package nl.casustafel.desktop.console.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
  private static final LocalDate FORMER = LocalDate.of(2026, 12, 24);

  private final DayWords dutch = new DayWords(Language.NL.locale(), () -> FORMER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 jan 2027",
        "5 januari 2027",
        "5-1-2027",
        "05-01-2027",
        "5/1/2027",
        "2027-01-05"
      })
  void aDayIsReadInTheUsualNotations(String text) {
    assertThat(dutch.fromString(text)).isEqualTo(DAY);
  }

  @Test
  void aDayIsShownWithItsMonthInTheLanguage() {
    assertThat(new DayWords(Language.EN.locale(), () -> null).toString(DAY))
        .isEqualTo("5 Jan 2027");
    assertThat(dutch.toString(LocalDate.of(2027, 5, 1))).isEqualTo("1 mei 2027");
    assertThat(dutch.toString(null)).isEmpty();
  }

  @Test
  void whatIsNoDayLeavesTheFormerOneAndNothingTakesItAway() {
    assertThat(dutch.fromString("soon")).isEqualTo(FORMER);
    assertThat(dutch.fromString("31-2-2027x")).isEqualTo(FORMER);
    assertThat(dutch.fromString(" ")).isNull();
  }
}
