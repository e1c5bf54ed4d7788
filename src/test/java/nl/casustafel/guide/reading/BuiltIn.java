package nl.casustafel.guide.reading;

import nl.casustafel.casefile.ReadResult;
import nl.casustafel.guide.Guide;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;

/** The guide that comes with the application, read once for all tests that only look at it. */
public final class BuiltIn {
  private static final Guide GUIDE = read();

  private BuiltIn() {}

  public static Guide guide() {
    return GUIDE;
  }

  private static Guide read() {
    Texts texts = new Texts(Language.EN);
    return switch (GuideReader.read(GuideFiles.builtIn())) {
      case ReadResult.Loaded<Guide> loaded -> loaded.value();
      case ReadResult.Rejected<Guide> rejected ->
          throw new AssertionError(
              String.join(
                  "\n", rejected.problems().stream().map(problem -> problem.line(texts)).toList()));
    };
  }
}
