package nl.casustafel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        " 12 ",
        "012",
        "00000000000012",
        "\u00A012\u202F",
        "12\u0085",
        "\u200F12\u200E",
        "12\uFEFF",
        "١٢",
        "۱۲",
        "१२",
        "১২",
        "๑๒",
        "１２",
        "𝟏𝟐",
        "1٢"
      })
  void digitsOfAnyScriptAreUnderstood(String typed) {
    assertThat(TypedNumber.in(typed)).hasValue(12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+3",
        "-3",
        "−3",
        "3.0",
        "1,5",
        "1 000",
        "1.000",
        "1e3",
        "0x10",
        "twelve",
        "²",
        "½",
        "Ⅻ",
        "十二",
        "3?",
        "9999999999",
        "99999999999999999999"
      })
  void whatIsNoWholeNumberIsNone(String typed) {
    assertThat(TypedNumber.in(typed)).isEmpty();
  }

  @Test
  void boundsAreIncluded() {
    assertThat(TypedNumber.within("0", 0, 20)).hasValue(0);
    assertThat(TypedNumber.within("20", 1, 20)).hasValue(20);
    assertThat(TypedNumber.within("0", 1, 20)).isEmpty();
    assertThat(TypedNumber.within("21", 1, 20)).isEmpty();
  }
}
