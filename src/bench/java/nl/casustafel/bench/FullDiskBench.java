package nl.casustafel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.casustafel.live.RawPhone;
import nl.casustafel.live.ServedProgram;
import nl.casustafel.live.SteadyPhone;
import nl.casustafel.live.StoredVotes;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;

/**
 * The real program on a file system that really gets full while 100 phones vote, and then has room
 * again. Argument: a folder on a small file system, which is filled; nothing else may be in it.
 */
public final class FullDiskBench {
  private static final int PHONES = 100;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration WHILE = Duration.ofSeconds(5);
  private static final int FEW = 50;
  private static final int BLOCK = 64 * 1024;

  private final Path folder;
  private final ServedProgram program;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final List<SteadyPhone> phones = new ArrayList<>();
  private final List<Future<?>> voting = new ArrayList<>();
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicLong votes = new AtomicLong();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  private FullDiskBench(Path folder) throws IOException {
    this.folder = folder;
    this.program = ServedProgram.begin(folder, 0);
  }

  public static void main(String[] arguments) throws Exception {
    FullDiskBench bench = new FullDiskBench(Path.of(arguments[0]));
    RawPhone probe = bench.begin();
    // Early: once the log of the database has had its full length, it is used again and again,
    // and votes are stored however full the disk is.
    while (bench.votes.get() < FEW) {
      Thread.onSpinWait();
    }
    Path filler = bench.fill();
    bench.await("disk-full");
    System.out.printf(
        "full: the facilitator is told disk-full; %,d votes acknowledged until then%n",
        bench.votes.get());
    System.out.printf("a new vote is answered %s%n", probe.vote(BenchHall.SUBJECT, 1, "4", 1));
    System.out.printf("the state is answered %d%n", probe.state().status());
    Thread.sleep(WHILE);
    Files.delete(filler);
    bench.await("");
    System.out.printf(
        "room again: the same vote is answered %s%n", probe.vote(BenchHall.SUBJECT, 1, "4", 1));
    Thread.sleep(WHILE);
    bench.conclude();
    System.exit(0);
  }

  private RawPhone begin() throws IOException {
    program.say("open " + BenchHall.SUBJECT);
    for (int i = 0; i < PHONES; i++) {
      phones.add(new SteadyPhone(program.page().getPort(), program.code(), PAUSE, new Listener()));
    }
    RawPhone probe = new RawPhone(program.page().getPort());
    probe.join(program.code());
    for (SteadyPhone phone : phones) {
      voting.add(
          hands.submit(() -> {
            phone.vote(enough::get);
            return "";
          }));
    }
    return probe;
  }

  /** What all phones report to. */
  private final class Listener implements SteadyPhone.Told {
    @Override
    public void acknowledged() {
      votes.incrementAndGet();
    }

    @Override
    public void back() {}

    @Override
    public void wrong(String what) {
      wrong.add(what);
    }
  }

  // To the last byte: what the file system gives back in blocks is taken in ever smaller ones.
  private Path fill() throws IOException {
    Path filler = folder.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      for (int block = BLOCK; block > 0; block /= 2) {
        fill(out, new byte[block]);
      }
    }
    return filler;
  }

  private static void fill(OutputStream out, byte[] block) {
    try {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // As it was meant.
    }
  }

  private void await(String trouble) throws IOException, InterruptedException {
    while (!program.say("status").path("trouble").asString("").equals(trouble)) {
      Thread.sleep(PAUSE);
    }
  }

  private void conclude() throws Exception {
    enough.set(true);
    for (Future<?> one : voting) {
      one.get();
    }
    program.quit();
    switch (Database.open(new DataFolder(folder.resolve("data")), Clock.systemUTC())) {
      case OpenResult.Opened(Database database) -> {
        StoredVotes.Comparison stored =
            StoredVotes.of(database.sessions().unfinished(program.workshop()).orElseThrow())
                .compare(phones);
        // The one that nobody knows of is the probe's.
        System.out.printf(
            "%,d votes acknowledged, %d stored: lost %d, duplicate %d, told wrong %d%n",
            votes.get(), stored.rows(), stored.lost(), stored.duplicate() - 1, wrong.size());
        database.close();
      }
      case OpenResult other -> throw new IllegalStateException(other.toString());
    }
  }
}
