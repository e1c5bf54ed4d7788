package nl.casustafel.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: at a space, and after a hyphen before a letter. Java would also cut words
 * with an apostrophe ({@code risico’s}) and references ({@code 35(7)}, {@code 28/2024}).
 */
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator breaks;
  private String text = "";

  LineBreaks(Locale locale) {
    this.breaks = BreakIterator.getLineInstance(locale);
  }

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }

  @Override
  public int next() {
    int end = breaks.next();
    while (end != BreakIterator.DONE && end < text.length() && !mayEnd(end)) {
      end = breaks.next();
    }
    return end;
  }

  private boolean mayEnd(int end) {
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    return Character.isWhitespace(last)
        || ("-–—".indexOf(last) >= 0 && Character.isLetter(text.charAt(end)));
  }
}
