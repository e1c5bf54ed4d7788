package nl.casustafel.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.report.block.Block;
import nl.casustafel.report.block.Block.Fact;
import nl.casustafel.report.block.Block.Tone;
import nl.casustafel.report.block.Phrase;
import org.junit.jupiter.api.Test;

class HeightsTest {

  @Test
  void moreTextIsHigher() {
    assertThat(height(paragraph("word ".repeat(200))))
        .isGreaterThan(3 * height(paragraph("word ".repeat(20))));
  }

  @Test
  void tenThousandCharactersAreHigherThanAThirdOfAPage() {
    assertThat(height(paragraph("x".repeat(10_000)))).isGreaterThan(85);
  }

  @Test
  void aShortAnswerIsLowerThanAThirdOfAPage() {
    Block answer =
        new Block.Group(
            "A question",
            List.of(
                new Block.Facts(
                    "",
                    List.of(
                        new Fact("Answer", Phrase.strong("Yes")),
                        new Fact("Why", Phrase.of("It is in the register. ".repeat(5))),
                        new Fact("References", new Phrase.Quiet("GDPR 13"))))));

    assertThat(height(answer)).isBetween(30.0, 85.0);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Tone.TEXT, text);
  }

  private static double height(Block block) {
    return Heights.of(List.of(block));
  }
}
