package nl.casustafel.casefile;

import java.util.List;
import nl.casustafel.casefile.yaml.Flaw;
import nl.casustafel.casefile.yaml.Flaws;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/**
 * Something wrong in a file that a person can put right.
 *
 * @param file the file's name, without its folder
 * @param line from 1
 * @param column from 1
 */
public record Problem(String file, int line, int column, TextKey reason, List<Object> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** The flaws of a file as problems, in the order of the file. */
  public static List<Problem> of(Flaws flaws) {
    return flaws.inOrder().stream().map(flaw -> of(flaws.file(), flaw)).toList();
  }

  /** What to answer when a file has flaws. */
  static <T> ReadResult<T> rejected(Flaws flaws) {
    return new ReadResult.Rejected<>(of(flaws));
  }

  private static Problem of(String file, Flaw flaw) {
    return new Problem(
        file, flaw.spot().line(), flaw.spot().column(), flaw.reason(), flaw.arguments());
  }

  /** The reason in words, without the place. */
  public String message(Texts texts) {
    return texts.of(reason, arguments.toArray());
  }

  /** As compilers print it: {@code my-case.yaml:12:5: reason}. */
  public String line(Texts texts) {
    return file + ":" + line + ":" + column + ": " + message(texts);
  }
}
