package nl.casustafel.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import nl.casustafel.files.Unwritten;
import nl.casustafel.files.WholeFile;
import nl.casustafel.report.Report;
import nl.casustafel.report.html.HtmlWriter;
import nl.casustafel.report.type.FontFile;
import nl.casustafel.report.type.Typesetting;

/**
 * Writes a report as PDF/UA-1 and PDF/A-2a. Takes a second or two: not for the JavaFX thread. Keeps
 * no state, so that any number of threads may write at once.
 */
public final class PdfWriter {
  private PdfWriter() {}

  /**
   * Begins what the first report takes longer for than the next: its libraries and fonts are read
   * on a thread of their own, while the caller does something else, such as opening the workshop.
   */
  public static void prepare() {
    Thread.ofPlatform()
        .name("report-libraries")
        .daemon()
        .start(() -> {
          try {
            bytes(FirstPage.report());
          } catch (ReportFailure unimportant) {
            // Whoever asks for a report is told then.
          }
        });
  }

  /**
   * Writes the report into a file, wholly or not at all: a former file stays until the new one is
   * complete.
   *
   * @throws ReportFailure when it could not be written; a former file is still there
   */
  public static void write(Report report, Path file) {
    try {
      WholeFile.mayBe(file);
      WholeFile.write(file, bytes(report));
    } catch (Unwritten why) {
      throw ReportFailure.of(why);
    }
  }

  /**
   * Writes the report into a stream, which stays open.
   *
   * @throws ReportFailure when the stream does not take it
   */
  public static void write(Report report, OutputStream stream) {
    try {
      stream.write(bytes(report));
      stream.flush();
    } catch (IOException failed) {
      throw ReportFailure.of(failed);
    }
  }

  /**
   * The report as the bytes of a PDF.
   *
   * @throws ReportFailure when it cannot be made
   */
  public static byte[] bytes(Report report) {
    try (Typesetting typesetting = Typesetting.open(report.language())) {
      return render(
          HtmlWriter.write(report, typesetting), new LineBreaks(report.language().locale()));
    } catch (IOException failed) {
      throw ReportFailure.of(failed);
    }
  }

  static byte[] render(String html, LineBreaks lineBreaks) throws IOException {
    // Else the library tells of each font and style sheet on the console.
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      builder.useSVGDrawer(pictures);
      for (FontFile font : FontFile.values()) {
        builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
      }
      builder.useUnicodeLineBreaker(lineBreaks);
      builder.useUnicodeBidiSplitter(TextRuns::new);
      builder.useUnicodeBidiReorderer(new TextOrder());
      builder.withHtmlContent(html, null);
      builder.withProducer("Casustafel");
      builder.toStream(out);
      builder.run();
    }
    return out.toByteArray();
  }
}
