package nl.casustafel.desktop.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Makes small reports: a page a section. Can be out of paper. */
final class PaperPress implements ReportPress {
  private static final String FONT = "/nl/casustafel/fonts/Inter-SemiBold.ttf";

  final List<Language> printed = new ArrayList<>();
  boolean outOfPaper;

  @Override
  public byte[] print(WorkshopView view, Language language) throws IOException {
    printed.add(language);
    if (outOfPaper) {
      throw new IOException("out of paper");
    }
    List<String> headings =
        language == Language.NL
            ? List.of("Samenvatting", "Observaties", "Vragen en antwoorden")
            : List.of("Summary", "Observations", "Questions and answers");
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDDocumentOutline outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
      for (String heading : headings) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        write(document, page, heading);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading);
        item.setDestination(page);
        outline.addLast(item);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void write(PDDocument document, PDPage page, String heading) throws IOException {
    try (PDPageContentStream text = new PDPageContentStream(document, page)) {
      text.beginText();
      text.setFont(font(document), 24);
      text.newLineAtOffset(72, 740);
      text.showText(heading);
      text.endText();
    }
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream font = PaperPress.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, font);
    }
  }
}
