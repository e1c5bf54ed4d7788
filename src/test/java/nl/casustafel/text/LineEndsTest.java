package nl.casustafel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void everyEndOfALineIsASpaceInOneLineAndABreakInMore(String end) {
    assertThat(LineEnds.asSpaces("soft" + end + "break")).isEqualTo("soft break");
    assertThat(LineEnds.asBreaks("soft" + end + "break")).isEqualTo("soft\nbreak");
    assertThat(PlainText.of("soft" + end + "break")).isEqualTo("soft break");
  }

  @Test
  void emptyLinesStayWhereThereAreLinesAndAreOneSpaceWhereThereIsOne() {
    assertThat(LineEnds.asBreaks("a\r\n\r\nb\r\rc")).isEqualTo("a\n\nb\n\nc");
    assertThat(LineEnds.asSpaces("a\r\n\r\nb\u2029\u2028c")).isEqualTo("a b c");
  }
}
