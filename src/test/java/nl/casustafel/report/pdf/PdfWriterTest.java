package nl.casustafel.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.casustafel.files.Obstacle;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.report.Report;
import nl.casustafel.report.Session;
import nl.casustafel.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
  private static final Report REPORT =
      Session.begun("chatlog-finetuning", Language.EN, Depth.MAIN_THEMES).report(Language.EN);

  @TempDir Path folder;

  @Test
  void aReportTakesThePlaceOfAFormerOneAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("report.pdf"), "former");

    PdfWriter.write(REPORT, file);

    assertThat(Files.readAllBytes(file))
        .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    assertThat(inFolder()).containsExactly(file);
  }

  @Test
  void aMissingFolderIsSaidToBeMissing() {
    assertFails(folder.resolve("none").resolve("report.pdf"), Obstacle.NO_FOLDER);
  }

  @Test
  void whereAFolderStandsNothingIsWrittenAndItStays() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("report.pdf"));

    assertFails(taken, Obstacle.NO_FILE);

    assertThat(inFolder()).containsExactly(taken);
  }

  @Test
  void everyPageIsA4() throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfWriter.bytes(REPORT))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(5);
      assertThat(document.getPages())
          .allSatisfy(page -> {
            // In points: 210 by 297 mm.
            assertThat(page.getCropBox().getWidth()).isBetween(595f, 596f);
            assertThat(page.getCropBox().getHeight()).isBetween(841f, 842f);
          });
    }
  }

  @Test
  void aStreamThatTakesNothingIsAFailureWithItsCause() {
    IOException broken = new IOException("stream closed");

    assertThatThrownBy(() -> PdfWriter.write(REPORT, new Broken(broken)))
        .isInstanceOfSatisfying(
            ReportFailure.class, failure -> assertThat(failure.reason()).isEqualTo(Obstacle.OTHER))
        .hasCause(broken);
  }

  private static void assertFails(Path file, Obstacle reason) {
    assertThatThrownBy(() -> PdfWriter.write(REPORT, file))
        .isInstanceOfSatisfying(
            ReportFailure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
  }

  private java.util.List<Path> inFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** A stream that takes nothing. */
  private static final class Broken extends OutputStream {
    private final IOException failure;

    Broken(IOException failure) {
      this.failure = failure;
    }

    @Override
    public void write(int octet) throws IOException {
      throw failure;
    }
  }
}
