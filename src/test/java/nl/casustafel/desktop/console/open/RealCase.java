package nl.casustafel.desktop.console.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.casefile.library.CaseLibrary;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.guide.reading.GuideReader;
import nl.casustafel.live.SetTime;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.part.WorkshopParts;

/** Workshops on the real cases with the real guide, for tests. */
public final class RealCase {
  public final InMemoryStore store;
  public final SetTime clock = new SetTime(Instant.parse("2026-11-23T10:42:07Z"));
  public final Workshops workshops;

  public RealCase() {
    this(WorkshopParts.KNOWN);
  }

  /** Workshops that are led in other parts. */
  public RealCase(WorkshopParts parts) {
    this(parts, new InMemoryStore());
  }

  /** Workshops that another edition of the program stored. */
  public RealCase(WorkshopParts parts, InMemoryStore store) {
    this.store = store;
    workshops = new Workshops(store, clock, parts);
  }

  /** Begins a workshop on a built-in case. */
  public Workshop begin(String caseId, Depth depth, Language language) {
    WorkshopInfo info =
        new WorkshopInfo(
            language == Language.NL
                ? "Proef werving, regio Oost"
                : "Recruitment pilot, region East",
            language == Language.NL ? "Woonstichting De Vaart" : "Housing association De Vaart",
            LocalDate.of(2026, 11, 23),
            language,
            roles(language),
            depth);
    return workshops.begin(info, source(caseId), GuideFiles.builtIn());
  }

  /** A model that works at once; what a session's thread changes is shown on the JavaFX thread. */
  public ConsoleModel model(Workshop workshop) {
    Thread test = Thread.currentThread();
    Executor foreground =
        work -> {
          if (Thread.currentThread() == test || Platform.isFxApplicationThread()) {
            work.run();
          } else {
            Platform.runLater(work);
          }
        };
    return new ConsoleModel(workshop, new Tasks(Runnable::run, foreground), clock);
  }

  /** The reasoning of a question, as its field holds it. */
  public static Draft reasoning(ConsoleModel of, String question) {
    return of.draft(
        question,
        "reasoning",
        view -> view.question(question).orElseThrow().answer().reasoning(),
        (view, text) ->
            new Command.AnswerQuestion(
                question, view.question(question).orElseThrow().answer().because(text)));
  }

  private static List<RoleCount> roles(Language language) {
    return language == Language.NL
        ? List.of(
            new RoleCount("FG", 1),
            new RoleCount("HR-adviseur", 4),
            new RoleCount("Ontwikkelaar", 3),
            new RoleCount("Ondernemingsraad", 2),
            new RoleCount("Jurist", 2))
        : List.of(
            new RoleCount("DPO", 1),
            new RoleCount("HR adviser", 4),
            new RoleCount("Engineer", 3),
            new RoleCount("Works council", 2),
            new RoleCount("Lawyer", 2));
  }

  private static CaseSource source(String caseId) {
    return switch (GuideReader.read(GuideFiles.builtIn())) {
      case ReadResult.Loaded<Guide> guide ->
          new CaseLibrary(guide.value().knownIds()).builtIn().find(caseId).orElseThrow();
      case ReadResult.Rejected<Guide> rejected ->
          throw new IllegalStateException(rejected.problems().toString());
    };
  }
}
