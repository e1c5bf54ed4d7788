package nl.casustafel.live;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import tools.jackson.databind.JsonNode;

/**
 * Kills the real program again and again while phones vote, starts it anew each time, and counts
 * what was lost of what it had acknowledged.
 */
public final class ServerKills implements AutoCloseable {
  private static final List<String> SUBJECTS =
      List.of("observation:obs-c1-1", "observation:obs-c1-2", "observation:obs-c1-1");
  private static final Duration PAUSE = Duration.ofMillis(110);
  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;
  private final Random random = new Random(20_261_123);
  private final List<SteadyPhone> phones = new ArrayList<>();
  private final List<Future<?>> voting = new ArrayList<>();
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore answers = new Semaphore(0);
  private final AtomicLong acknowledged = new AtomicLong();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final List<Duration> slowest = new ArrayList<>();
  private volatile CountDownLatch missing = new CountDownLatch(0);
  private volatile boolean enough;
  private int round;
  private ServedProgram program;

  /**
   * What came of it.
   *
   * @param slowestBack of each restart: from its beginning until the last phone was answered
   * @param wrong what phones were told that cannot be
   */
  public record Outcome(
      long acknowledged,
      StoredVotes.Comparison stored,
      List<Duration> slowestBack,
      List<String> wrong) {}

  /** Starts the program, opens a round, and lets phones join and begin to vote. */
  public ServerKills(Path folder, int people) throws IOException {
    this.folder = folder;
    this.program = ServedProgram.begin(folder, freePort());
    open();
    for (int i = 0; i < people; i++) {
      phones.add(new SteadyPhone(program.page().getPort(), program.code(), PAUSE, new Listener()));
    }
    phones.forEach(phone -> voting.add(hands.submit(() -> vote(phone))));
  }

  private boolean vote(SteadyPhone phone) throws InterruptedException {
    phone.vote(() -> enough);
    return true;
  }

  /** What all phones report to. */
  private final class Listener implements SteadyPhone.Told {
    @Override
    public void acknowledged() {
      acknowledged.incrementAndGet();
      answers.release();
    }

    @Override
    public void back() {
      missing.countDown();
    }

    @Override
    public void wrong(String what) {
      wrong.add(what);
    }
  }

  /** Kills it at a moment that nobody chose, starts it again, and waits until all are back. */
  public void kill() throws IOException, InterruptedException {
    answers.drainPermits();
    int more = phones.size() + random.nextInt(4 * phones.size());
    if (!answers.tryAcquire(more, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("nobody votes any more");
    }
    missing = new CountDownLatch(phones.size());
    program.kill();
    long begun = System.nanoTime();
    program = program.again(folder);
    if (!missing.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      wrong.add(missing.getCount() + " phones did not come back");
    }
    slowest.add(Duration.ofNanos(System.nanoTime() - begun));
  }

  /** Closes the round, for which the program takes its time, and opens the next. */
  public void nextRound() throws IOException {
    program.say("close");
    while (!stage().equals("closed")) {
      Thread.onSpinWait();
    }
    program.say("reveal");
    open();
  }

  private String stage() throws IOException {
    return program.say("status").path("poll").path("stage").asString("");
  }

  private void open() throws IOException {
    JsonNode answer = program.say("open " + SUBJECTS.get(round++ % SUBJECTS.size()));
    if (!answer.has("done")) {
      throw new IllegalStateException(answer.toString());
    }
  }

  /** Lets the phones finish, ends the program, and looks into the database. */
  public Outcome outcome() throws Exception {
    enough = true;
    for (Future<?> one : voting) {
      one.get();
    }
    program.quit();
    return switch (Database.open(new DataFolder(folder.resolve("data")), Clock.systemUTC())) {
      case OpenResult.Opened(Database database) -> {
        try (database) {
          StoredVotes votes =
              StoredVotes.of(database.sessions().unfinished(program.workshop()).orElseThrow());
          yield new Outcome(
              acknowledged.get(), votes.compare(phones), List.copyOf(slowest), List.copyOf(wrong));
        }
      }
      case OpenResult other -> throw new IllegalStateException(other.toString());
    };
  }

  // Below the ports that systems lend to clients: a phone that tries again could borrow ours. Any,
  // since others may run the same test at the same time.
  private static int freePort() throws IOException {
    int port = 20_000 + ThreadLocalRandom.current().nextInt(10_000);
    while (true) {
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (BindException taken) {
        port++;
      }
    }
  }

  @Override
  public void close() {
    enough = true;
    program.close();
    hands.close();
  }
}
