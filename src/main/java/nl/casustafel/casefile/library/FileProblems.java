package nl.casustafel.casefile.library;

import java.util.List;
import nl.casustafel.casefile.Problem;

/**
 * A file of the library that was not loaded, and everything that is wrong with it.
 *
 * @param file the file's name, without its folder
 */
public record FileProblems(String file, List<Problem> problems) {
  public FileProblems {
    problems = List.copyOf(problems);
  }
}
