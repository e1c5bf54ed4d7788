package nl.casustafel.report.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import nl.casustafel.report.type.Direction;

/** Puts words that are read from right to left in the order of the page, their letters joined. */
final class TextOrder implements BidiReorderer {
  private final Direction direction = new Direction();

  @Override
  public String reorderRTLTextToLTR(String text) {
    return direction.mirrored(text);
  }

  @Override
  public String shapeText(String text) {
    return direction.shaped(text);
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
