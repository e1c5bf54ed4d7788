package nl.casustafel.report.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesettingTest {
  private static Typesetting type;

  @BeforeAll
  static void open() {
    type = Typesetting.open(Language.EN);
  }

  @AfterAll
  static void close() {
    type.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë",
        "Łódź",
        "≥ 3",
        "€ 1.200",
        "risico’s – “zo”",
        "🙂 👍",
        "Ωμέγα",
        "Ћирилица",
        "字",
        "ש",
        "राष्ट्र",
        "개인",
        "ไทย",
        "محمد"
      })
  void whatTheFontsHaveStaysAsItIs(String text) {
    assertThat(type.printable(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          த, [1 character that cannot be printed]
          தமி, [3 characters that cannot be printed]
          𝄞, [1 character that cannot be printed]
          🇳🇱, [2 characters that cannot be printed]
          🏽, [1 character that cannot be printed]
          \uE000, [1 character that cannot be printed]
          """)
  void whatNoFontHasIsCountedInWords(String character, String words) {
    assertThat(type.printable("a" + character + "b")).isEqualTo("a" + words + "b");
  }

  @Test
  void whatShowsNothingOrTurnsTheTextAroundIsTakenAway() {
    assertThat(type.printable("a\u202Eb\u0000c\u200Dd\uFE0Fe\uD800f\uFFFEg")).isEqualTo("abcdefg");
  }

  @Test
  void lineEndsStayAndTabsBecomeSpaces() {
    assertThat(type.printable("one\r\ntwo\rthree\u2028four\tfive"))
        .isEqualTo("one\ntwo\nthree\nfour five");
  }

  @Test
  void everyKindOfLineEndStaysALineEnd() {
    assertThat(
            type.printable(
                "one\ntwo\u000Bthree\u2028four\u2029five\r\nsix\rseven\feight\u0085nine"))
        .isEqualTo("one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine");
  }

  @Test
  void lettersAndTheirAccentsAreComposed() {
    assertThat(type.printable("Zoe\u0308")).isEqualTo("Zoë");
  }

  @Test
  void aLineIsNoWiderThanTheMeasureAndNoLetterIsLost() {
    String text =
        "Gebruiksverantwoordelijke en verwerkingsverantwoordelijke zijn het eens 🙂🙂🙂🙂🙂🙂";

    List<String> lines = type.lines(text, true, 8);

    assertThat(lines).allMatch(line -> type.width(line, true) <= 8);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void anOutlineIsAsWideAsItsText() {
    double width = type.outline("Data", false, 10, 100, 50).getBounds2D().getMaxX() - 100;

    assertThat(width)
        .isCloseTo(type.width("Data", false) * 10, org.assertj.core.data.Offset.offset(1.0));
    assertThat(type.outline("Data", false, 10, 100, 50).getBounds2D().getMaxY())
        .as("letters stand on the base line; SVG counts downwards")
        .isCloseTo(50, org.assertj.core.data.Offset.offset(0.3));
  }

  @Test
  void theNoteOnWhatCannotBePrintedIsInTheLanguageOfTheReport() {
    try (Typesetting dutch = Typesetting.open(Language.NL)) {
      assertThat(dutch.printable("a தமி b"))
          .isEqualTo("a [3 tekens die niet gedrukt kunnen worden] b");
    }
  }
}
