package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.casustafel.report.Tickets;
import nl.casustafel.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketWriterTest {

  private static Tickets tickets(int count, Language language) {
    List<String> codes = IntStream.range(0, count).mapToObj("QF7H%04d"::formatted).toList();
    return new Tickets(
        "DPIA op het samenvatten van patiëntendossiers, regio Noord-Nederland",
        "https://stemmen.ziekenhuisnoordoost.example.org:8443/",
        codes,
        language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ticketsArePrintedTenOnASheetAndReadByScreenReaders(Language language) throws IOException {
    byte[] pdf = TicketWriter.bytes(tickets(23, language));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      picture(document, "tickets-" + language.code());
    }
    assertThat(Conformance.failures(pdf, Conformance.ACCESSIBLE)).isEmpty();
    assertThat(Conformance.failures(pdf, Conformance.ARCHIVE)).isEmpty();
  }

  private static void picture(PDDocument document, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    ImageIO.write(
        new PDFRenderer(document).renderImageWithDPI(0, 90),
        "png",
        folder.resolve(name + ".png").toFile());
  }

  @Test
  void everyTicketHasItsOwnCodeAndSaysWhereToGo() throws IOException {
    try (PDDocument document = Loader.loadPDF(TicketWriter.bytes(tickets(3, Language.EN)))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("QF7H 0000", "QF7H 0001", "QF7H 0002").doesNotContain("QF7H 0003");
      assertThat(text.replaceAll("\\s", ""))
          .contains("https://stemmen.ziekenhuisnoordoost.example.org:8443");
    }
  }
}
