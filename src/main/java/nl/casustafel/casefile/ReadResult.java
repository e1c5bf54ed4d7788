package nl.casustafel.casefile;

import java.util.List;

/** What reading a file gave: its content, or every problem that was found in it. */
public sealed interface ReadResult<T> {

  /** The file was read. */
  record Loaded<T>(T value) implements ReadResult<T> {}

  /** The file was refused; at least one problem says where and why. */
  record Rejected<T>(List<Problem> problems) implements ReadResult<T> {
    public Rejected {
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
      problems = List.copyOf(problems);
    }
  }
}
