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
  void aReferenceStaysWhole() {
    assertThat(pieces("EDPB 28/2024, AVG 35(7)(b)-(c) en 12-14"))
        .containsExactly("EDPB ", "28/2024, ", "AVG ", "35(7)(b)-(c) ", "en ", "12-14");
  }

  @Test
  void aHyphenMayEndALine() {
    assertThat(pieces("AP-lijst – AI-keten"))
        .containsExactly("AP-", "lijst ", "– ", "AI-", "keten");
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
