package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import javax.imageio.ImageIO;
import nl.casustafel.report.Sessions;
import nl.casustafel.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Names in the scripts of the world, on paper. */
class ScriptsTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("casustafel.screenshots", "target/screenshots"));

  @Test
  void namesInTheCommonScriptsAreReadFromThePageAndTheReportIsStillForEveryone()
      throws IOException {
    byte[] pdf = PdfWriter.bytes(Sessions.ofManyScripts().report(Language.NL));

    assertThat(Conformance.failures(pdf, Conformance.ACCESSIBLE)).isEmpty();
    assertThat(Conformance.failures(pdf, Conformance.ARCHIVE)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Files.createDirectories(PICTURES);
      ImageIO.write(
          new PDFRenderer(document).renderImageWithDPI(0, 110),
          "png",
          PICTURES.resolve("report-scripts-01.png").toFile());
      PDFTextStripper cover = new PDFTextStripper();
      cover.setEndPage(1);
      String text =
          Normalizer.normalize(cover.getText(document), Normalizer.Form.NFKC)
              .replaceAll("\\s+", " ");
      assertThat(text)
          .contains("राष्ट्र", "数据保护", "データ保護", "개인정보", "การคุ้มครอง")
          .contains("שלום עולם", "محمد كلاس", "מנהל הגנת מידע", "مسؤول حماية البيانات")
          .contains("[3 tekens die niet gedrukt kunnen worden]")
          .doesNotContain("#");
    }
  }
}
