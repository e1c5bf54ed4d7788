package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.text.Language;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  @Test
  void aWordWithAnApostropheStaysWhole() {
    assertThat(pieces("Alle risico’s en collega’s hier"))
        .containsExactly("Alle ", "risico’s ", "en ", "collega’s ", "hier");
  }

  @Test
  void aSlashStaysWithTheNumberBeforeIt() {
    assertThat(pieces("EDPB 28/2024")).doesNotContain("28");
  }

  @Test
  void aQuotationMayEndALine() {
    assertThat(pieces("de ‘visie’ van")).containsExactly("de ", "‘visie’ ", "van");
  }

  private static List<String> pieces(String text) {
    LineBreaks breaks = new LineBreaks(Language.NL.locale());
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }
}
