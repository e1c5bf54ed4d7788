package nl.casustafel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u3164",
        "\u2800\u2800",
        "\u115F\u1160",
        "\uFFA0",
        "\u200D",
        "\uFE0F",
        " \u0301\u0301 ",
        "\u200B",
        "\u034F\u034F\u034F\u034F"
      })
  void aTextOfWhichNothingCanBeSeenIsEmpty(String text) {
    assertThat(PlainText.of(text)).isEmpty();
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

  @Test
  void marksPileUpOnNoLetterAndScriptsThatNeedThemKeepTheirs() {
    assertThat(PlainText.of("Z" + "\u0336\u0337\u035c\u200d".repeat(50) + "a"))
        .isEqualTo("Z\u0336\u0337\u035c\u200da");
    for (String words :
        List.of("Ti\u1ebfng Vi\u1ec7t", "\u0915\u094d\u0937\u093f", "\u0e17\u0e35\u0e48")) {
      assertThat(PlainText.of(words)).isEqualTo(words);
    }
  }
}
