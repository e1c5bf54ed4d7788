package nl.casustafel.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: at a space, and after a hyphen before a letter, and in scripts that put no
 * spaces between words where Java finds that one may. Java would also cut words with an apostrophe
 * ({@code risico’s}) and references ({@code 35(7)}, {@code 28/2024}).
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
    return isWithoutSpaces(text.codePointBefore(end))
        || isWithoutSpaces(text.codePointAt(end))
        || Character.isWhitespace(last)
        || ("-–—".indexOf(last) >= 0 && Character.isLetter(text.charAt(end)));
  }

  private static boolean isWithoutSpaces(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
