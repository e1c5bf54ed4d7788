package nl.casustafel.report.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.List;
import nl.casustafel.report.type.Stretch;

/** The parts of a paragraph that are read in one direction. */
final class TextRuns implements BidiSplitter {
  private List<Stretch> stretches = List.of();

  @Override
  public void setParagraph(String text, byte direction) {
    stretches = Stretch.of(text);
  }

  @Override
  public int countTextRuns() {
    return stretches.size();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    Stretch stretch = stretches.get(run);
    return new BidiTextRun(
        stretch.start(), stretch.end() - stretch.start(), stretch.fromRight() ? RTL : LTR);
  }

  @Override
  public byte getBaseDirection(String text) {
    return NEUTRAL;
  }
}
