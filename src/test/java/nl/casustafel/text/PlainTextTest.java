package nl.casustafel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"Zoë uit Łódź ≥ €5", "<b>vet</b>", "👩‍⚕️ 🙂", "=1+1", "שלום", "نعم"})
  void ordinaryTextInWhateverScriptStaysAsItIs(String text) {
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void whatIsInvisibleOrTurnsTheDirectionOfWritingIsTakenOut() {
    assertThat(PlainText.of("goed\u202Etuof\u202C \u2066x\u2069\u200F\uFEFF\u0007\u00AD"))
        .isEqualTo("goedtuof x");
  }

  @Test
  void halfACharacterIsTakenOut() {
    assertThat(PlainText.of("a\uD83Db\uDC00")).isEqualTo("ab");
  }

  @Test
  void linesBecomeOneLineWithSingleSpaces() {
    assertThat(PlainText.of("  een\r\n\ttwee\u00A0\u2028drie ")).isEqualTo("een twee drie");
  }

  @Test
  void lettersAndTheirAccentsAreOne() {
    assertThat(PlainText.of("e\u0301")).isEqualTo("é");
  }
}
