package nl.casustafel.live.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the phone page, as they are sent. */
class PhoneFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/nl/casustafel/live/page");
  private static final int MOST = 40_000;
  private static final Pattern KEY = Pattern.compile("(?m)^  (\\w+): '");

  @Test
  void theWholePageIsSmall() {
    int size = files().stream().mapToInt(name -> zipped(read(name))).sum();
    assertThat(size).as("bytes, each file zipped on its own").isLessThanOrEqualTo(MOST);
  }

  @Test
  void everyFileIsListedAndNothingElse() {
    assertThat(read("files.txt").lines()).containsExactlyInAnyOrderElementsOf(files());
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys("texts-en.js")).isEqualTo(keys("texts-nl.js")).hasSizeGreaterThan(50);
  }

  @Test
  void everyTextThatIsThereIsSaidAndEveryTextThatIsSaidIsThere() {
    String code =
        files().stream()
            .filter(name -> name.endsWith(".js") && !name.startsWith("texts-"))
            .map(PhoneFilesTest::read)
            .reduce("", String::concat);
    Set<String> keys = keys("texts-nl.js");
    assertThat(keys.stream().map(key -> key.replaceFirst("One$", "")))
        .allMatch(key -> code.contains("'" + key + "'"));
    assertThat(found(Pattern.compile("say(?:Count)?\\('(\\w+)'"), code)).isSubsetOf(keys);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "innerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "crypto.",
        "serviceWorker",
        "clipboard",
        "http://",
        "https://",
        "style=",
        "onclick="
      })
  void nothingThatAnInsecurePageOrItsPolicyForbids(String word) {
    assertThat(files()).noneMatch(name -> read(name).contains(word));
  }

  private static List<String> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("files.txt"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> keys(String name) {
    return found(KEY, read(name));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    pattern.matcher(text).results().map(match -> match.group(1)).forEach(found::add);
    return found;
  }

  private static int zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
