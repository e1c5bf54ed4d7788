package nl.casustafel.casefile;

import java.util.List;
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

  /** The reason in words, without the place. */
  public String message(Texts texts) {
    return texts.of(reason, arguments.toArray());
  }

  /** As compilers print it: {@code my-case.yaml:12:5: reason}. */
  public String line(Texts texts) {
    return file + ":" + line + ":" + column + ": " + message(texts);
  }
}
