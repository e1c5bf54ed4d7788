package nl.casustafel.desktop.kit.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private final Days dutch = new Days(new Texts(Language.NL), () -> null);
  private final Days english = new Days(new Texts(Language.EN), () -> null);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 december 2026",
        "1 DECEMBER 2026",
        "1-12-2026",
        "01-12-2026",
        " 1/12/2026 ",
        "2026-12-01"
      })
  void aDayIsReadAsPeopleTypeIt(String typed) {
    assertThat(dutch.fromString(typed)).isEqualTo("2026-12-01");
    assertThat(english.fromString(typed)).isEqualTo("2026-12-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "32-12-2026", "31-11-2026", "29-2-2027", "1 maart"})
  void whatIsNoDayBecomesNone(String typed) {
    assertThat(dutch.fromString(typed)).isNull();
  }

  @Test
  void aDayIsShownInWords() {
    assertThat(dutch.toString(LocalDate.of(2026, 11, 23))).isEqualTo("23 november 2026");
    assertThat(dutch.toString(null)).isEmpty();
  }
}
