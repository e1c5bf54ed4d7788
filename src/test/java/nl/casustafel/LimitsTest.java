package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.SourceText.PublicType;
import nl.casustafel.SourceText.SourceFile;
import org.junit.jupiter.api.Test;

/** The limits that CONTRIBUTING.md states, for everything that we write, without exception. */
class LimitsTest {
  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_METHOD = 30;
  private static final int FILES_OF_A_PACKAGE = 20;

  private static final SourceText CODE = read("src/main/java");
  private static final SourceText TESTS = read("src/test/java");
  private static final SourceText BENCHMARKS = read("src/bench/java");

  private static SourceText read(String folder) {
    try {
      return SourceText.below(folder);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static Stream<SourceFile> all() {
    return Stream.of(CODE, TESTS, BENCHMARKS).flatMap(text -> text.files().stream());
  }

  private static void assertNone(Stream<String> offenders) {
    assertThat(offenders.collect(Collectors.joining("\n"))).isEmpty();
  }

  @Test
  void noFileHasMoreThanThreeHundredLines() {
    assertNone(
        all()
            .filter(file -> file.lines() > LINES_OF_A_FILE)
            .map(file -> file.path() + " has " + file.lines() + " lines"));
  }

  @Test
  void noPackageOfTheProgramHasMoreThanTwentyFiles() {
    Map<Path, Long> packages =
        CODE.files().stream()
            .map(SourceFile::path)
            .filter(path -> !path.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertNone(
        packages.entrySet().stream()
            .filter(files -> files.getValue() > FILES_OF_A_PACKAGE)
            .map(files -> files.getKey() + " has " + files.getValue() + " files"));
  }

  @Test
  void noTwoClassesHaveOneName() {
    Map<String, List<String>> places =
        CODE.files().stream()
            .map(file -> file.path().toString())
            .filter(path -> !path.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(path -> Path.of(path).getFileName().toString()));
    assertNone(
        places.values().stream()
            .filter(paths -> paths.size() > 1)
            .map(paths -> "one of these needs another name: " + String.join(", ", paths)));
  }

  @Test
  void noMethodHasMoreThanThirtyLines() {
    assertNone(
        all()
            .flatMap(file -> file.methods().stream())
            .filter(method -> method.lines() > LINES_OF_A_METHOD)
            .map(method -> method.name() + " has " + method.lines() + " lines"));
  }

  @Test
  void everyTypeThatOtherPackagesCanUseSaysWhatItIs() {
    assertNone(
        CODE.files().stream()
            .flatMap(file -> file.publicTypes().stream())
            .filter(type -> !type.explained())
            .map(PublicType::name));
  }

  @Test
  void forFourLinesOfCodeThereAreThreeOfTests() {
    assertThat(4 * TESTS.lines())
        .as("four times the %d lines of tests, for %d of code", TESTS.lines(), CODE.lines())
        .isGreaterThanOrEqualTo(3 * CODE.lines());
  }
}
