package nl.casustafel.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end. As Java says, but never after an apostrophe within a word ({@code
 * risico’s}) and never before a slash.
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
    boolean withinWord =
        end > 0 && text.charAt(end - 1) == '’' && Character.isLetter(text.charAt(end));
    return !withinWord && text.charAt(end) != '/';
  }
}
