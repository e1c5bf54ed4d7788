package nl.casustafel.casefile.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases that can be chosen, and the files that could not be read.
 *
 * @param builtIn by their order
 * @param own from the user's folder, by title
 * @param trouble what is wrong with that folder itself, or null when nothing is
 */
public record CaseShelf(
    List<CaseSource> builtIn,
    List<CaseSource> own,
    List<FileProblems> problems,
    @Nullable FolderTrouble trouble) {

  /** Cases without trouble with a folder. */
  public CaseShelf(List<CaseSource> builtIn, List<CaseSource> own, List<FileProblems> problems) {
    this(builtIn, own, problems, null);
  }

  public CaseShelf {
    builtIn = List.copyOf(builtIn);
    own = List.copyOf(own);
    problems = List.copyOf(problems);
  }

  /** The built-in cases, then the own ones. */
  public List<CaseSource> cases() {
    return Stream.concat(builtIn.stream(), own.stream()).toList();
  }

  public Optional<CaseSource> find(String id) {
    return cases().stream().filter(source -> source.template().id().equals(id)).findFirst();
  }

  public boolean isBuiltIn(String id) {
    return builtIn.stream().anyMatch(source -> source.template().id().equals(id));
  }
}
