package nl.casustafel.workshop;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.guide.reading.GuideReader;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;

/** The content that comes with the application, for tests. */
public final class BuiltIn {
  public static final GuideFiles FILES = GuideFiles.builtIn();
  public static final Guide GUIDE = guide();
  public static final List<CaseSource> CASES =
      new CaseLibrary(GUIDE.knownIds()).builtIn().builtIn();
  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private BuiltIn() {}

  public static CaseSource caseOf(String id) {
    return CASES.stream()
        .filter(source -> source.template().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  public static WorkshopInfo info(Language language, Depth depth) {
    return new WorkshopInfo(
        "Pilot", "Waterdam", DAY, language, List.of(new RoleCount("FG", 1)), depth);
  }

  private static Guide guide() {
    return switch (GuideReader.read(FILES)) {
      case ReadResult.Loaded<Guide> loaded -> loaded.value();
      case ReadResult.Rejected<Guide> rejected ->
          throw new AssertionError(rejected.problems().toString());
    };
  }
}
