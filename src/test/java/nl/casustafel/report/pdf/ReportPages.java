package nl.casustafel.report.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a written report as pictures, for a preview. For one thread; close it when done. */
public final class ReportPages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;

  private ReportPages(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /** Opens the bytes that {@link PdfWriter#bytes} gave. */
  public static ReportPages of(byte[] pdf) {
    try {
      return new ReportPages(Loader.loadPDF(pdf));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /**
   * A page, as it prints on white.
   *
   * @param page from 1 to {@link #count}
   * @param dpi 72 for one pixel a point; 96 to 144 reads well on a screen
   */
  public BufferedImage page(int page, float dpi) {
    try {
      return renderer.renderImageWithDPI(page - 1, dpi, ImageType.RGB);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
