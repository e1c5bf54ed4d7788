package nl.casustafel.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.workshop.Workshop;

/**
 * What votes take while the report of a whole workshop is made as PDF again and again, the first
 * time included, and what they take without. Argument: phones (500).
 */
public final class PdfBesideVotesBench {
  private static final int VOTES_EACH = 8;
  private static final Duration WINDOW = Duration.ofSeconds(10);
  private static final double LIMIT = 750;
  private static final long SEED = 20_261_123;

  private PdfBesideVotesBench() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    System.out.printf(
        "%d processors, heap at most %d MB%n",
        Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
    BenchHall hall = new BenchHall();
    Workshop whole = hall.begin();
    new Rehearsal(whole, SEED).play();
    hall.join(people);
    hall.open();
    hall.listen();
    print("warming up", hall.vote(VOTES_EACH, WINDOW, 0));
    print("without PDF", hall.vote(VOTES_EACH, WINDOW, VOTES_EACH));
    AtomicBoolean enough = new AtomicBoolean();
    Thread printing = Thread.ofPlatform().start(() -> print(hall, whole, enough));
    print("beside PDF", hall.vote(VOTES_EACH, WINDOW, 2 * VOTES_EACH));
    enough.set(true);
    printing.join();
    System.out.printf(
        "lost %d, duplicate %d%n", hall.lost(3 * VOTES_EACH), hall.ballots().size() - people);
    System.exit(0);
  }

  private static void print(BenchHall hall, Workshop whole, AtomicBoolean enough) {
    Path file = hall.folder.resolve("report.pdf");
    long begun = System.nanoTime();
    int reports = 0;
    while (!enough.get()) {
      hall.app.writeReport(whole.view(), file);
      reports++;
    }
    System.out.printf(
        Locale.ROOT,
        "%d reports in %.1f s, the last of %d kB%n",
        reports,
        BenchHall.seconds(begun),
        file.toFile().length() >> 10);
  }

  private static void print(String name, long[] latencies) {
    Figures figures = new Figures(name, latencies);
    System.out.printf(
        Locale.ROOT,
        "%-12s n=%d  p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f ms   limit of p99 %.0f ms   %s%n",
        name,
        latencies.length,
        figures.percentile(0.5),
        figures.percentile(0.95),
        figures.percentile(0.99),
        figures.largest(),
        LIMIT,
        figures.percentile(0.99) <= LIMIT ? "within" : "EXCEEDED");
  }
}
