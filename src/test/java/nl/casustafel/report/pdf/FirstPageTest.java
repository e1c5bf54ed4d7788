package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstPageTest {
  @Test
  void whatIsWrittenToReadTheLibrariesIsAWholeReport() {
    assertThat(new String(PdfWriter.bytes(FirstPage.report()), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("%%EOF");
  }
}
