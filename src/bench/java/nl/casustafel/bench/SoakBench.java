package nl.casustafel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.casustafel.live.SteadyPhone;
import nl.casustafel.live.StoredVotes;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * A room that votes without end: every minute another round, and a tenth of the phones that lose
 * their connections. Arguments: minutes (30), phones (500).
 */
public final class SoakBench {
  private static final Duration PAUSE = Duration.ofMillis(1_250);
  private static final int TENTH = 10;
  private static final double MOST_GROWTH_MB = 16;
  private static final int SETTLED = 2;

  private final BenchHall hall = new BenchHall();
  private final List<SteadyPhone> phones = new ArrayList<>();
  private final AtomicLong votes = new AtomicLong();
  private final AtomicLong comebacks = new AtomicLong();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final List<VoteSubject> subjects = new ArrayList<>();
  private volatile boolean enough;
  private int rounds;

  private SoakBench() throws IOException {
    for (TreatedObservation observation : hall.workshop.view().results().observations()) {
      subjects.add(VoteSubject.observation(observation.id()));
    }
  }

  public static void main(String[] arguments) throws Exception {
    int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
    int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
    SoakBench bench = new SoakBench();
    bench.nextRound();
    List<Future<?>> running = bench.begin(people);
    double settled = 0;
    double heap = 0;
    for (int minute = 1; minute <= minutes; minute++) {
      Thread.sleep(Duration.ofMinutes(1));
      heap = bench.report(minute);
      settled = minute <= SETTLED ? heap : settled;
      bench.loseConnections(minute);
      bench.nextRound();
    }
    bench.enough = true;
    for (Future<?> one : running) {
      one.get();
    }
    bench.conclude(heap - settled);
    System.exit(0);
  }

  private List<Future<?>> begin(int people) throws IOException {
    String code = hall.session.view().settings().code().value();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      phones.add(new SteadyPhone(hall.server.port(), code, PAUSE, new Listener()));
    }
    for (SteadyPhone phone : phones) {
      running.add(
          hall.threads.submit(() -> {
            phone.vote(() -> enough);
            return "";
          }));
      var _ = hall.threads.submit(() -> hear(phone));
    }
    return running;
  }

  // Opened anew whenever it ends, as a page does.
  private String hear(SteadyPhone phone) throws InterruptedException {
    while (!enough) {
      try {
        phone.ear().listen(() -> {});
      } catch (IOException gone) {
        Thread.sleep(PAUSE);
      }
    }
    return "";
  }

  /** What all phones report to. */
  private final class Listener implements SteadyPhone.Told {
    @Override
    public void acknowledged() {
      votes.incrementAndGet();
    }

    @Override
    public void back() {
      comebacks.incrementAndGet();
    }

    @Override
    public void wrong(String what) {
      wrong.add(what);
    }
  }

  private void loseConnections(int minute) throws IOException {
    for (int i = minute % TENTH; i < phones.size(); i += TENTH) {
      phones.get(i).lose();
    }
  }

  // Each subject three times, and then the last for as long as it takes.
  private void nextRound() {
    if (rounds > 0) {
      hall.session.facilitation().closeVoting().join();
      hall.session.when(view -> view.poll() != null && view.poll().stage() == Stage.CLOSED).join();
      hall.session.facilitation().reveal().join();
    }
    VoteSubject subject = subjects.get(rounds % subjects.size());
    hall.session.facilitation().open(subject).join();
    rounds++;
  }

  private double report(int minute) throws IOException {
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    System.out.printf(
        Locale.ROOT,
        "minute %3d: %,d votes, %d errors, %d back, heap after GC %.1f MB, %d streams, file %,d kB%n",
        minute,
        votes.get(),
        wrong.size(),
        comebacks.get(),
        heap,
        hall.session.view().attendance().connected(),
        bytes(hall.database.folder().path()) >> 10);
    return heap;
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private void conclude(double growth) {
    StoredVotes.Comparison stored =
        StoredVotes.of(
                hall.database
                    .sessions()
                    .unfinished(hall.workshop.view().identity().id())
                    .orElseThrow())
            .compare(phones);
    System.out.printf(
        "%d rounds, %,d votes acknowledged, %,d stored: lost %d, duplicate %d, errors %d%n",
        rounds, votes.get(), stored.rows(), stored.lost(), stored.duplicate(), wrong.size());
    System.out.printf(
        Locale.ROOT,
        "the heap grew by %.1f MB since minute %d   limit %.0f MB   %s%n",
        growth,
        SETTLED,
        MOST_GROWTH_MB,
        growth <= MOST_GROWTH_MB ? "within" : "EXCEEDED");
    wrong.stream().limit(TENTH).forEach(System.out::println);
  }
}
