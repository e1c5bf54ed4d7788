package nl.casustafel.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.casustafel.App;
import nl.casustafel.casefile.CaseSource;
import nl.casustafel.live.Limits;
import nl.casustafel.live.Listening;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.RawPhone;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.store.DataFolder;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.text.Language;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.VoteSubject;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionWrite;
import nl.casustafel.workshop.session.Sessions;

/**
 * Votes against the real server and a real database, with the phones on the same machine: a room
 * that votes eight times in ten seconds while all listen for events, then as many votes as go;
 * beside it the rate of requests that the same server refuses once their body is read (everything
 * but session and storage), and the rate at which the store alone commits ballots.
 *
 * <p>Arguments: the number of phones (500), then {@code saturate} to leave the room out.
 */
public final class VoteBench {
  private static final int VOTES_EACH = 8;
  private static final Duration WINDOW = Duration.ofSeconds(10);
  private static final Duration FULL_SPEED = Duration.ofSeconds(6);
  private static final int CONNECTIONS = 500;
  private static final int RAW_BATCH = 500;
  private static final String SUBJECT = "observation:obs-c1-1";
  private static final Limits NONE =
      new Limits(20_000, Double.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMinutes(1));

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Session session;
  private final Database database;
  private final LiveServer server;
  private final List<RawPhone> phones = new ArrayList<>();

  private VoteBench(Database database) {
    App app = new App();
    Clock clock = Clock.systemUTC();
    CaseSource source = app.builtInCase("chatlog-finetuning").orElseThrow();
    Workshop workshop =
        new Workshops(database.store(), clock)
            .begin(
                Rehearsal.info(source.template(), Language.NL, LocalDate.of(2026, 11, 23)),
                source,
                app.guideFiles());
    this.database = database;
    this.session =
        new Sessions(
                database.sessions(),
                clock,
                (delay, work) -> Thread.startVirtualThread(work),
                new SecureRandom())
            .begin(workshop, Assurance.OPEN, List.of());
    this.server =
        LiveServer.start(
            session, Listening.at(InetAddress.getLoopbackAddress(), 0), NONE, clock, () -> {});
  }

  public static void main(String[] arguments) throws Exception {
    int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    Path folder = Files.createTempDirectory("casustafel-bench");
    if (Database.open(new DataFolder(folder), Clock.systemUTC())
        instanceof OpenResult.Opened opened) {
      VoteBench bench = new VoteBench(opened.database());
      System.out.printf(
          "%d processors, heap at most %d MB%n",
          Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
      bench.join(people);
      bench.session.facilitation().open(VoteSubject.observation("obs-c1-1")).join();
      if (arguments.length < 2) {
        bench.room(people);
      }
      bench.saturate();
    }
    System.exit(0);
  }

  private void join(int people) throws Exception {
    String code = session.view().settings().code().value();
    long begun = System.nanoTime();
    phones.addAll(
        together(
            people,
            index -> {
              RawPhone phone = new RawPhone(server.port());
              phone.join(code);
              return phone;
            }));
    System.out.printf("%d phones joined in %.1f s%n", people, seconds(begun));
  }

  private void room(int people) throws Exception {
    AtomicLong heard = new AtomicLong();
    for (RawPhone phone : phones) {
      var _ =
          threads.submit(() -> {
            phone.again().listen(heard::incrementAndGet);
            return "";
          });
    }
    session.when(view -> view.attendance().connected() == people).join();
    long begun = System.nanoTime();
    List<long[]> latencies = together(people, index -> votesOf(phones.get(index), begun));
    long[] all = latencies.stream().flatMapToLong(Arrays::stream).toArray();
    Figures figures = new Figures(people + " phones, 8 votes each in 10 s", all);
    System.out.println(figures.against(people <= 500 ? 750 : 2000));
    System.out.printf(
        "  p99 %.1f ms, %.0f votes/s%n", figures.percentile(0.99), all.length / seconds(begun));
    verify();
    System.out.printf(
        "  %d event streams open, %d events heard, heap in use %d MB%n",
        session.view().attendance().connected(),
        heard.get(),
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  private static long[] votesOf(RawPhone phone, long begun)
      throws IOException, InterruptedException {
    long[] latencies = new long[VOTES_EACH];
    for (int vote = 0; vote < VOTES_EACH; vote++) {
      long slot = WINDOW.toNanos() / VOTES_EACH;
      long at = begun + vote * slot + ThreadLocalRandom.current().nextLong(slot);
      Thread.sleep(Duration.ofNanos(Math.max(0, at - System.nanoTime())));
      long sent = System.nanoTime();
      expect(phone.vote(SUBJECT, 1, Integer.toString(1 + vote % 5), vote + 1), 200);
      latencies[vote] = System.nanoTime() - sent;
    }
    return latencies;
  }

  // What was acknowledged last is what the phone is told, and there is one ballot for each.
  private void verify() throws Exception {
    String last =
        "\"mine\":{\"value\":\"" + (1 + (VOTES_EACH - 1) % 5) + "\",\"seq\":" + VOTES_EACH;
    long kept =
        together(phones.size(), index -> phones.get(index).state().body().contains(last)).stream()
            .filter(Boolean::booleanValue)
            .count();
    int rows =
        database
            .sessions()
            .unfinished(session.workshop().identity().id())
            .orElseThrow()
            .votes()
            .ballots()
            .size();
    System.out.printf(
        "  %d of %d last votes kept, %d ballots stored: lost %d, duplicate %d%n",
        kept, phones.size(), rows, phones.size() - kept, rows - phones.size());
  }

  private void saturate() throws Exception {
    int connections = Math.min(CONNECTIONS, phones.size());
    AtomicLong seq = new AtomicLong(VOTES_EACH);
    double votes =
        rate(
            connections,
            index -> expect(phones.get(index).vote(SUBJECT, 1, "4", seq.incrementAndGet()), 200));
    List<RawPhone> strangers = together(connections, index -> new RawPhone(server.port()));
    double echo =
        rate(connections, index -> expect(strangers.get(index).vote(SUBJECT, 1, "4", 1), 401));
    double raw = raw();
    System.out.printf(
        "votes stored and answered, %d connections   %,9.0f /s%n", connections, votes);
    System.out.printf("requests answered without session or store  %,9.0f /s%n", echo);
    System.out.printf("ballots committed by the store alone        %,9.0f /s%n", raw);
    System.out.printf(
        "votes are %.0f %% of the requests   limit 45 %%   %s%n",
        100 * votes / echo, votes / echo >= 0.45 ? "within" : "EXCEEDED");
  }

  private double rate(int connections, Work<?> work) throws Exception {
    AtomicLong count = new AtomicLong();
    AtomicBoolean counting = new AtomicBoolean();
    AtomicBoolean done = new AtomicBoolean();
    List<Future<Object>> running = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      int index = i;
      running.add(
          threads.submit(() -> {
            while (!done.get()) {
              work.of(index);
              if (counting.get()) {
                count.incrementAndGet();
              }
            }
            return "";
          }));
    }
    Thread.sleep(Duration.ofSeconds(3));
    counting.set(true);
    long begun = System.nanoTime();
    Thread.sleep(FULL_SPEED);
    double rate = count.get() / seconds(begun);
    done.set(true);
    for (Future<Object> one : running) {
      one.get();
    }
    return rate;
  }

  private double raw() {
    long begun = System.nanoTime();
    long count = 0;
    for (long seq = 1_000_000_000; seconds(begun) < FULL_SPEED.toSeconds(); seq++) {
      List<SessionWrite> batch = new ArrayList<>();
      for (int i = 0; i < RAW_BATCH; i++) {
        batch.add(
            new SessionWrite.BallotWrite(
                VoteSubject.observation("raw"),
                1,
                new BallotId(i * 0x9E3779B97F4A7C15L, i),
                new Ballot(new Vote.Point(4), seq, null)));
      }
      database.sessions().commit(session.id(), batch);
      count += RAW_BATCH;
    }
    return count / seconds(begun);
  }

  /** Something that a phone does. */
  private interface Work<T> {
    T of(int index) throws Exception;
  }

  private <T> List<T> together(int many, Work<T> work) throws Exception {
    List<Callable<T>> calls = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      int index = i;
      calls.add(() -> work.of(index));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : threads.invokeAll(calls)) {
      results.add(future.get());
    }
    return results;
  }

  private static RawPhone.Answer expect(RawPhone.Answer answer, int status) throws IOException {
    if (answer.status() != status) {
      throw new IOException("answered " + answer);
    }
    return answer;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
