package nl.casustafel.casefile;

import java.util.List;
import java.util.Locale;
import nl.casustafel.casefile.yaml.Flaw;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.text.Message;
import nl.casustafel.text.Texts;

/**
 * Something wrong in a file that a person can put right.
 *
 * @param file the file's name, without its folder
 * @param line from 1
 * @param column from 1
 */
public record Problem(String file, int line, int column, Message reason) {

  /** The flaws of a file as problems, in the order of the file. */
  public static List<Problem> of(Flaws flaws) {
    return flaws.inOrder().stream().map(flaw -> of(flaws.file(), flaw)).toList();
  }

  /** What to answer when a file has flaws. */
  public static <T> ReadResult<T> rejected(Flaws flaws) {
    return new ReadResult.Rejected<>(of(flaws));
  }

  private static Problem of(String file, Flaw flaw) {
    return new Problem(file, flaw.spot().line(), flaw.spot().column(), flaw.reason());
  }

  /** The reason in words, without the place. */
  public String message(Texts texts) {
    return texts.of(reason.key(), reason.arguments().stream().map(Problem::shown).toArray());
  }

  // Else two ids that differ in a sign that nobody sees look the same.
  private static Object shown(Object argument) {
    if (!(argument instanceof String text)) {
      return argument;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(sign -> {
          if (isSeen(sign)) {
            shown.appendCodePoint(sign);
          } else {
            shown.append(String.format(Locale.ROOT, "[U+%04X]", sign));
          }
        });
    return shown.toString();
  }

  private static boolean isSeen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> sign == ' ';
      default -> true;
    };
  }

  /** As compilers print it: {@code my-case.yaml:12:5: reason}. */
  public String line(Texts texts) {
    return file + ":" + line + ":" + column + ": " + message(texts);
  }
}
