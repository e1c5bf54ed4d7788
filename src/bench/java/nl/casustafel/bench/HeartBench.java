package nl.casustafel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.casustafel.App;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.cli.CliServices;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.answer.Answer;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.observation.TreatedObservation;

/**
 * The heart of a workshop in which everything was treated: a thousand commands, undoing them all,
 * and opening a workshop of five thousand entries. Each stored in a real database.
 */
public final class HeartBench {
  private static final int COMMANDS = 1_000;
  private static final int ENTRIES = 5_000;
  private static final int OPENINGS = 12;
  private static final int WARM_UP = 2;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Workshops workshops;

  private HeartBench(Workshops workshops) {
    this.workshops = workshops;
  }

  public static void main(String[] arguments) throws IOException {
    App app = new App();
    try (CliServices.OpenWorkshops open =
        app.open(Files.createTempDirectory("casustafel-bench"), "bench")) {
      HeartBench bench = new HeartBench(open.workshops());
      CaseSource source = app.builtInCase("chatlog-finetuning").orElseThrow();
      Workshop workshop =
          open.workshops()
              .begin(
                  Rehearsal.info(source.template(), Language.NL, LocalDate.of(2026, 11, 23)),
                  source,
                  app.guideFiles());
      new Rehearsal(workshop, 7).play();
      bench.run("command, the first " + COMMANDS, () -> bench.command(workshop));
      bench.run("command", () -> bench.command(workshop));
      bench.run("undo", workshop::undo);
      bench.run("redo", workshop::redo);
      while (workshop.view().identity().revision() < ENTRIES) {
        bench.command(workshop);
      }
      bench.opened(workshop.view().identity().id());
    }
  }

  private void command(Workshop workshop) {
    int at = (int) workshop.view().identity().revision();
    workshop.execute(now -> {
      List<TreatedObservation> observations = now.results().observations();
      List<AskedQuestion> asked =
          now.results().themes().stream().flatMap(theme -> theme.questions().stream()).toList();
      TreatedObservation observation = observations.get(at % observations.size());
      AskedQuestion question = asked.get(at % asked.size());
      AnswerValue value = question.answer().value();
      return at % 2 == 0 || value == null
          ? new Command.DecideObservation(
              observation.id(), observation.decision().because("Because of this, the time " + at))
          : new Command.AnswerQuestion(
              question.question().id(), Answer.of(value).because("So it is, the time " + at));
    });
  }

  private void run(String name, Runnable deed) {
    long[] clock = new long[COMMANDS];
    long[] busy = new long[COMMANDS];
    for (int i = 0; i < COMMANDS; i++) {
      long begun = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      deed.run();
      busy[i] = threads.getCurrentThreadCpuTime() - used;
      clock[i] = System.nanoTime() - begun;
    }
    print(name, clock, busy);
  }

  private void opened(WorkshopId id) {
    long[] clock = new long[OPENINGS];
    long[] busy = new long[OPENINGS];
    for (int i = -WARM_UP; i < OPENINGS; i++) {
      long begun = System.nanoTime();
      long used = threads.getCurrentThreadCpuTime();
      Workshop opened = workshops.open(id).orElseThrow();
      if (i >= 0) {
        busy[i] = threads.getCurrentThreadCpuTime() - used;
        clock[i] = System.nanoTime() - begun;
      }
      if (opened.view().identity().revision() < ENTRIES) {
        throw new IllegalStateException("entries are missing");
      }
    }
    print("opening " + ENTRIES + " entries", clock, busy);
  }

  private static void print(String name, long[] clock, long[] busy) {
    Figures onClock = new Figures(name, clock);
    Figures ofThread = new Figures(name, busy);
    System.out.printf(
        Locale.ROOT,
        "%-26s n=%4d  processor: median %7.2f ms  p95 %7.2f  all %7.0f  clock: median %7.2f ms  p95 %7.2f%n",
        name,
        clock.length,
        ofThread.percentile(0.5),
        ofThread.percentile(0.95),
        java.util.Arrays.stream(busy).sum() / 1e6,
        onClock.percentile(0.5),
        onClock.percentile(0.95));
  }
}
