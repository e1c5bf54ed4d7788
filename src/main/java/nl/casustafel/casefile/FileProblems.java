package nl.casustafel.casefile;

import java.util.List;

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
