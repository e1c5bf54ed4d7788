package nl.casustafel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page about privacy says of files. */
public final class PrivacyPage {
  private static final Path PAGE = Path.of("docs", "privacy.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\|");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  private PrivacyPage() {}

  /** The files and folders in a data folder that it does not name. */
  public static Set<String> unnamed(Path folder) throws IOException {
    Set<String> named = named();
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> !named.contains(name))
          .collect(Collectors.toSet());
    }
  }

  /** The names in its table of files. */
  static Set<String> named() throws IOException {
    return ROW.matcher(Files.readString(PAGE))
        .results()
        .flatMap(row -> QUOTED.matcher(row.group(1)).results())
        .map((MatchResult name) -> name.group(1))
        .collect(Collectors.toSet());
  }
}
