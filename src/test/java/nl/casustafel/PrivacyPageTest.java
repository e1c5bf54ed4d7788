package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about privacy names every file that the program writes. */
class PrivacyPageTest {
  private static final Pattern NAME =
      Pattern.compile("\"([\\w.%-]+\\.(?:txt|properties|lock|window|log|db))\"");
  // Not in the data folder: they are parts of the program.
  private static final Set<String> RESOURCES = Set.of("version.txt", "files.txt");

  private static Set<String> written() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      for (Path file : all.filter(each -> each.toString().endsWith(".java")).toList()) {
        NAME.matcher(Files.readString(file))
            .results()
            .map((MatchResult name) -> name.group(1).replace("%i", "1"))
            .forEach(names::add);
      }
    }
    names.removeAll(RESOURCES);
    return names;
  }

  @Test
  void everyNameOfAFileInTheProgramStandsInItsTable() throws IOException {
    assertThat(written())
        .contains("casustafel.db", "window.txt", "casustafel.window.lock")
        .allSatisfy(name -> assertThat(PrivacyPage.named()).contains(name));
  }
}
