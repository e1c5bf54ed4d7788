package nl.casustafel.desktop.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF for looking at. Any thread, one at a time. */
final class PdfPages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;
  private final List<Mark> marks;

  private PdfPages(PDDocument document) throws IOException {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    this.marks = marks(document);
  }

  /**
   * A heading and where it stands.
   *
   * @param page from 0
   */
  record Mark(String heading, int page) {}

  static PdfPages open(byte[] pdf) throws IOException {
    return new PdfPages(Loader.loadPDF(pdf));
  }

  int count() {
    return document.getNumberOfPages();
  }

  /** The bookmarks of the first level, in their order. */
  List<Mark> marks() {
    return marks;
  }

  /** The height of a page in terms of its width. */
  double ratio(int page) {
    PDRectangle box = document.getPage(page).getCropBox();
    return box.getHeight() / box.getWidth();
  }

  /** Paints a page, from 0, that many pixels wide. */
  synchronized BufferedImage paint(int page, int width) throws IOException {
    float scale = width / document.getPage(page).getCropBox().getWidth();
    return renderer.renderImage(page, scale);
  }

  private static List<Mark> marks(PDDocument document) throws IOException {
    List<Mark> marks = new ArrayList<>();
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      for (PDOutlineItem item : outline.children()) {
        PDPage page = item.findDestinationPage(document);
        if (page != null && item.getTitle() != null) {
          marks.add(new Mark(item.getTitle(), document.getPages().indexOf(page)));
        }
      }
    }
    return List.copyOf(marks);
  }

  @Override
  public synchronized void close() throws IOException {
    document.close();
  }
}
