package nl.casustafel.guide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** The guide with a mistake in one file, and what is said about it. */
final class Flawed {
  private static final GuideFiles BUILT_IN = GuideFiles.builtIn();

  private Flawed() {}

  /** The first problem after a change to a file, without its place; empty when there is none. */
  static String problem(String file, String piece, String replacement) {
    return problems(file, piece, replacement).stream()
        .findFirst()
        .map(line -> line.replaceFirst("^[^:]*:\\d+:\\d+: ", ""))
        .orElse("");
  }

  static List<String> problems(String file, String piece, String replacement) {
    Map<String, String> texts = new HashMap<>(BUILT_IN.texts());
    String text = BUILT_IN.texts().getOrDefault(file, "");
    assertThat(text).contains(piece);
    int at = text.indexOf(piece);
    texts.put(file, text.substring(0, at) + replacement + text.substring(at + piece.length()));
    return lines(GuideReader.read(new GuideFiles(texts)), Language.EN);
  }

  static List<String> lines(ReadResult<Guide> result, Language language) {
    Texts words = new Texts(language);
    return switch (result) {
      case ReadResult.Loaded<Guide> ignored -> List.of();
      case ReadResult.Rejected<Guide> rejected ->
          rejected.problems().stream().map(problem -> problem.line(words)).toList();
    };
  }
}
