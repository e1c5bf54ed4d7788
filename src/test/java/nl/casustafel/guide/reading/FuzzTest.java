package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.casefile.KnownIds;
import nl.casustafel.casefile.Mutations;
import nl.casustafel.casefile.Problem;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseFiles;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Branching;
import nl.casustafel.guide.risk.RiskScore;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of damaged case files and guides: no exception escapes, every refusal is explained. */
class FuzzTest {
  private static final int CASES = 7500;
  private static final int GUIDES = 260;
  private static final int FILES_OF_A_GUIDE = 10;

  private static final List<Texts> TEXTS =
      Arrays.stream(Language.values()).map(Texts::new).toList();

  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicInteger loaded = new AtomicInteger();

  @Test
  void aDamagedCaseFileIsReadOrRefusedWithReasons(@TempDir Path folder, TestReporter reporter) {
    KnownIds known = BuiltIn.guide().knownIds();
    List<byte[]> originals =
        new CaseLibrary(known)
            .builtIn().builtIn().stream()
                .map(source -> source.text().getBytes(StandardCharsets.UTF_8))
                .toList();

    IntStream.range(0, CASES)
        .parallel()
        .forEach(seed -> {
          byte[] original = originals.get(seed % originals.size());
          byte[] damaged = new Mutations(new SplittableRandom(seed)).of(original);
          check(seed, read(folder.resolve(seed % 2 + "-" + seed + ".yaml"), damaged, known));
        });

    report(reporter, "case files", CASES);
  }

  private static ReadResult<CaseTemplate> read(Path file, byte[] bytes, KnownIds known) {
    try {
      Files.write(file, bytes);
      ReadResult<CaseSource> result = CaseFiles.check(file, known);
      Files.delete(file);
      return switch (result) {
        case ReadResult.Loaded<CaseSource> read -> new ReadResult.Loaded<>(read.value().template());
        case ReadResult.Rejected<CaseSource> rejected ->
            new ReadResult.Rejected<>(rejected.problems());
      };
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  @Test
  void aDamagedGuideIsReadOrRefusedWithReasons(TestReporter reporter) {
    GuideFiles original = GuideFiles.builtIn();
    List<String> names = original.texts().keySet().stream().sorted().toList();

    IntStream.range(0, GUIDES)
        .parallel()
        .forEach(seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          Map<String, String> texts = new HashMap<>(original.texts());
          // One file alone in half of the guides: others must not hide what it breaks.
          int files = seed % 2 == 0 ? 1 : 2 * FILES_OF_A_GUIDE - 1;
          for (int i = 0; i < files; i++) {
            String name = names.get(random.nextInt(names.size()));
            texts.computeIfPresent(name, (n, text) -> damaged(text, random));
          }
          ReadResult<Guide> result = GuideReader.read(new GuideFiles(texts));
          check(seed, result);
          use(result);
        });

    report(reporter, "files in " + GUIDES + " guides", GUIDES * FILES_OF_A_GUIDE);
  }

  private static String damaged(String text, SplittableRandom random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new String(new Mutations(random).of(bytes), StandardCharsets.UTF_8);
  }

  /** A guide that was read must also work. */
  private static void use(ReadResult<Guide> result) {
    if (result instanceof ReadResult.Loaded<Guide> read) {
      Guide guide = read.value();
      assertThat(Branching.asked(guide.questions().all(), Map.of())).isNotEmpty();
      for (Language language : Language.values()) {
        assertThat(guide.status().citations().show("GDPR 13(3)", language)).isNotBlank();
      }
      assertThat(guide.scales().level(new RiskScore(4, 4)).id()).isNotBlank();
    }
  }

  private void check(int seed, ReadResult<?> result) {
    switch (result) {
      case ReadResult.Loaded<?> ignored -> loaded.incrementAndGet();
      case ReadResult.Rejected<?> rejected -> {
        refused.incrementAndGet();
        rejected.problems().forEach(problem -> check(seed, problem));
      }
    }
  }

  private static void check(int seed, Problem problem) {
    assertThat(problem.line()).as("seed %d: %s", seed, problem).isPositive();
    assertThat(problem.column()).as("seed %d: %s", seed, problem).isPositive();
    for (Texts texts : TEXTS) {
      assertThat(problem.message(texts))
          .as("seed %d: %s", seed, problem)
          .isNotBlank()
          .doesNotContain("choice,");
    }
  }

  private void report(TestReporter reporter, String what, int mutations) {
    reporter.publishEntry(
        Map.of("mutated " + what, mutations + "", "refused", refused + "", "loaded", loaded + ""));
    assertThat(refused).hasPositiveValue();
    assertThat(loaded).hasPositiveValue();
  }
}
