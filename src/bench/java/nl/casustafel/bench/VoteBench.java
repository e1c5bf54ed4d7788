package nl.casustafel.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.casustafel.live.RawPhone;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.vote.VoteSubject;

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

  private final BenchHall hall;

  private VoteBench(BenchHall hall) {
    this.hall = hall;
  }

  public static void main(String[] arguments) throws Exception {
    int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    System.out.printf(
        "%d processors, heap at most %d MB%n",
        Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
    VoteBench bench = new VoteBench(new BenchHall());
    bench.hall.join(people);
    bench.hall.open();
    if (arguments.length < 2) {
      bench.room(people);
    }
    bench.saturate();
    System.exit(0);
  }

  private void room(int people) throws Exception {
    AtomicLong heard = hall.listen();
    long begun = System.nanoTime();
    long[] all = hall.vote(VOTES_EACH, WINDOW, 0);
    Figures figures = new Figures(people + " phones, 8 votes each in 10 s", all);
    System.out.println(figures.against(people <= 500 ? 750 : 2000));
    System.out.printf(
        "  p99 %.1f ms, %.0f votes/s%n",
        figures.percentile(0.99), all.length / BenchHall.seconds(begun));
    // What was acknowledged last is what the phone is told, and there is one ballot for each.
    System.out.printf(
        "  of %d last votes lost %d, duplicate %d%n",
        people, hall.lost(VOTES_EACH), hall.ballots().size() - people);
    System.out.printf(
        "  %d event streams open, %d events heard, heap in use %d MB%n",
        hall.session.view().attendance().connected(),
        heard.get(),
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  private void saturate() throws Exception {
    int connections = Math.min(CONNECTIONS, hall.phones.size());
    AtomicLong seq = new AtomicLong(VOTES_EACH);
    double votes =
        rate(
            connections,
            index ->
                BenchHall.expect(
                    hall.phones.get(index).vote(BenchHall.SUBJECT, 1, "4", seq.incrementAndGet()),
                    200));
    List<RawPhone> strangers =
        hall.together(connections, index -> new RawPhone(hall.server.port()));
    double echo =
        rate(
            connections,
            index ->
                BenchHall.expect(strangers.get(index).vote(BenchHall.SUBJECT, 1, "4", 1), 401));
    double raw = raw();
    System.out.printf(
        "votes stored and answered, %d connections   %,9.0f /s%n", connections, votes);
    System.out.printf("requests answered without session or store  %,9.0f /s%n", echo);
    System.out.printf("ballots committed by the store alone        %,9.0f /s%n", raw);
    System.out.printf(
        "votes are %.0f %% of the requests   limit 45 %%   %s%n",
        100 * votes / echo, votes / echo >= 0.45 ? "within" : "EXCEEDED");
  }

  private double rate(int connections, BenchHall.Work<?> work) throws Exception {
    AtomicLong count = new AtomicLong();
    AtomicBoolean counting = new AtomicBoolean();
    AtomicBoolean done = new AtomicBoolean();
    List<Future<Object>> running = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      int index = i;
      running.add(
          hall.threads.submit(() -> {
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
    double rate = count.get() / BenchHall.seconds(begun);
    done.set(true);
    for (Future<Object> one : running) {
      one.get();
    }
    return rate;
  }

  private double raw() {
    long begun = System.nanoTime();
    long count = 0;
    for (long seq = 1_000_000_000; BenchHall.seconds(begun) < FULL_SPEED.toSeconds(); seq++) {
      List<SessionWrite> batch = new ArrayList<>();
      for (int i = 0; i < RAW_BATCH; i++) {
        batch.add(
            new SessionWrite.BallotWrite(
                VoteSubject.observation("raw"),
                1,
                new BallotId(i * 0x9E3779B97F4A7C15L, i),
                new Ballot(new Vote.Point(4), seq, null)));
      }
      hall.database.sessions().commit(hall.session.id(), batch);
      count += RAW_BATCH;
    }
    return count / BenchHall.seconds(begun);
  }
}
