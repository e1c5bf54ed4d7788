package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  @Test
  void decisionsAreNumberedOneAfterTheOtherInNameAndHeading() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of("docs", "decisions"))) {
      pages = files.sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(10);

    for (int number : IntStream.rangeClosed(1, pages.size()).toArray()) {
      Path page = pages.get(number - 1);
      assertThat(page.getFileName().toString())
          .startsWith(String.format(Locale.ROOT, "%04d-", number));
      assertThat(Files.readAllLines(page).getFirst()).startsWith("# " + number + ". ");
    }
  }
}
