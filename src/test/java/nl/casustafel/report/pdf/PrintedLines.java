package nl.casustafel.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines on the pages of a PDF, from top to bottom. */
final class PrintedLines extends PDFTextStripper {
  private final List<List<Line>> pages = new ArrayList<>();
  private final List<TextPosition> row = new ArrayList<>();

  private PrintedLines() {
    setSortByPosition(true);
  }

  /**
   * A line; lines side by side in a table are one.
   *
   * @param base points from the upper edge of the page
   * @param size of its largest letters, in points
   */
  record Line(String words, double left, double right, double base, double size) {}

  static List<List<Line>> of(byte[] pdf) throws IOException {
    PrintedLines lines = new PrintedLines();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      lines.getText(document);
    }
    return lines.pages.stream()
        .map(page -> page.stream().sorted(Comparator.comparingDouble(Line::base)).toList())
        .toList();
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    row.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    // Words are told apart by where they stand.
  }

  @Override
  protected void writeLineSeparator() {
    endRow();
  }

  @Override
  protected void endPage(PDPage page) {
    endRow();
  }

  private void endRow() {
    List<TextPosition> seen = row.stream().filter(p -> !p.getUnicode().isBlank()).toList();
    if (!seen.isEmpty()) {
      pages
          .getLast()
          .add(
              new Line(
                  words(),
                  seen.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow(),
                  seen.stream()
                      .mapToDouble(p -> p.getXDirAdj() + p.getWidthDirAdj())
                      .max()
                      .orElseThrow(),
                  seen.getFirst().getYDirAdj(),
                  seen.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElseThrow()));
    }
    row.clear();
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    double end = Double.MAX_VALUE;
    for (TextPosition position : row) {
      if (position.getXDirAdj() > end + position.getWidthOfSpace() / 2) {
        words.append(' ');
      }
      words.append(position.getUnicode());
      end = position.getXDirAdj() + position.getWidthDirAdj();
    }
    return words
        .toString()
        .lines()
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
