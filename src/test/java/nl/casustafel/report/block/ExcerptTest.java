package nl.casustafel.report.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "short, 5, short",
    "longer, 5, long…",
    "a word more, 8, a word…",
    "🙂🙂🙂🙂, 4, 🙂🙂🙂🙂",
    "🙂🙂🙂🙂, 3, 🙂🙂…"
  })
  void aTextIsCutBetweenCharactersAndSaysSo(String text, int most, String excerpt) {
    assertThat(Excerpt.of(text, most)).isEqualTo(excerpt);
  }
}
