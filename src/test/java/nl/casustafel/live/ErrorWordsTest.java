package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document names every word of an error that the server can say, and no other. */
class ErrorWordsTest {
  private static final Pattern SAID =
      Pattern.compile("Reply\\.(?:error|later)\\(\\s*(\\d{3}),\\s*\"([a-z-]+)\"");
  private static final Pattern WRITTEN = Pattern.compile("(?m)^\\| (\\d{3}) \\| `([a-z-]+)` \\|");

  @Test
  void everyWordIsInTheDocumentAndNoOther() throws IOException {
    Set<String> said = new TreeSet<>(Set.of("409 closed"));
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/nl/casustafel/live"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        said.addAll(words(SAID, Files.readString(source)));
      }
    }
    assertThat(words(WRITTEN, Files.readString(Path.of("docs/voting-protocol.md"))))
        .isEqualTo(said);
  }

  private static Set<String> words(Pattern pattern, String text) {
    Set<String> words = new TreeSet<>();
    pattern.matcher(text).results().forEach(one -> words.add(one.group(1) + " " + one.group(2)));
    return words;
  }
}
