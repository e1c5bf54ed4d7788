package nl.casustafel.casefile;

import java.util.List;

/**
 * A file of the library that was not loaded, and everything that is wrong with it.
 *
 * @param file the file's name, or the folder's name when the folder itself cannot be read
 */
public record FileProblems(String file, List<Problem> problems) {
  public FileProblems {
    problems = List.copyOf(problems);
  }
}
