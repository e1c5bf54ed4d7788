package nl.casustafel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 Sept 2027",
        "5 Sep 2027",
        "5 sept. 2027",
        "5 SEPTEMBER 2027",
        "5th September 2027",
        "September 5, 2027",
        "zondag 5 september 2027",
        "5e september 2027",
        "05-09-27",
        "5.9.2027",
        "5/9/2027",
        "5 9 2027",
        "5 – 9 – 2027",
        "2027-09-05",
        "2027/9/5",
        " 5\u00A0\u00A0september\u202F2027 ",
        "٥-٩-٢٠٢٧",
        "5-sep-27",
        "5 sep ’27"
      })
  void aDayIsReadAsPeopleWriteIt(String typed) {
    assertThat(TypedDay.in(typed)).contains(LocalDate.of(2027, 9, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 mei 2028", "1 MAY 2028", "1 Mei. 2028", "may 1st 2028", "1e mei '28"})
  void aMonthIsReadInEitherLanguage(String typed) {
    assertThat(TypedDay.in(typed)).contains(LocalDate.of(2028, 5, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "31-11-2026",
        "29-2-2027",
        "0-1-2027",
        "1-13-2027",
        "1 maart",
        "12/2026",
        "1 foo 2027",
        "1-1-202",
        "1-1-20270"
      })
  void whatIsNoDayIsNotGuessedAt(String typed) {
    assertThat(TypedDay.in(typed)).isEmpty();
  }
}
