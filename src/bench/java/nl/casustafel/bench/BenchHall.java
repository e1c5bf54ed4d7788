package nl.casustafel.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
import java.util.concurrent.atomic.AtomicLong;
import nl.casustafel.App;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.live.Limits;
import nl.casustafel.live.LiveServer;
import nl.casustafel.live.RawPhone;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/** A session on a real database and a real server, and a room of phones on the same machine. */
final class BenchHall {
  static final int ROOM = 500;
  static final String SUBJECT = "observation:obs-c1-1";
  private static final Limits NONE =
      new Limits(20_000, Double.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMinutes(1));

  final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  final App app = new App();
  final CaseSource source = app.builtInCase("chatlog-finetuning").orElseThrow();
  final Path folder;
  final Database database;
  final Workshop workshop;
  final Session session;
  final LiveServer server;
  final List<RawPhone> phones = new ArrayList<>();

  BenchHall() throws IOException {
    this.folder = Files.createTempDirectory("casustafel-bench");
    this.database =
        switch (Database.open(new DataFolder(folder), Clock.systemUTC())) {
          case OpenResult.Opened opened -> opened.database();
          case OpenResult other -> throw new IllegalStateException(other.toString());
        };
    this.workshop = begin();
    this.session =
        new Sessions(
                database.sessions(),
                Clock.systemUTC(),
                (delay, work) -> Thread.startVirtualThread(work),
                new SecureRandom())
            .begin(workshop, Assurance.OPEN, List.of());
    this.server =
        LiveServer.start(
            session,
            Endpoint.at(InetAddress.getLoopbackAddress(), 0),
            NONE,
            Clock.systemUTC(),
            () -> {});
  }

  /** A new workshop in the same database. */
  Workshop begin() {
    return new Workshops(database.store(), Clock.systemUTC())
        .begin(
            Rehearsal.info(source.template(), Language.NL, LocalDate.of(2026, 11, 23)),
            source,
            app.guideFiles());
  }

  /** An address of this machine; more than {@link #ROOM} phones behind one are no room. */
  static InetAddress address(int number) {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (1 + number)});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets so many phones join, five hundred behind one address each. */
  void join(int people) throws Exception {
    String code = session.view().settings().code().value();
    long begun = System.nanoTime();
    phones.addAll(
        together(
            people,
            index -> {
              RawPhone phone = new RawPhone(server.port(), address(index / ROOM));
              phone.join(code);
              return phone;
            }));
    System.out.printf("%d phones joined in %.1f s%n", people, seconds(begun));
  }

  void open() {
    session.facilitation().open(VoteSubject.observation("obs-c1-1")).join();
  }

  /** Lets all phones listen for events too, on a connection of their own each. */
  AtomicLong listen() throws IOException {
    AtomicLong heard = new AtomicLong();
    for (RawPhone phone : phones) {
      RawPhone ear = phone.again();
      var _ =
          threads.submit(() -> {
            ear.listen(heard::incrementAndGet);
            return "";
          });
    }
    session.when(view -> view.attendance().connected() == phones.size()).join();
    return heard;
  }

  /**
   * All vote so many times in a time, each at moments of its own.
   *
   * @param before the number of the last vote that each cast already
   * @return how long each vote took, in nanoseconds
   */
  long[] vote(int times, Duration window, int before) throws Exception {
    long begun = System.nanoTime();
    return together(
            phones.size(),
            index -> {
              long[] latencies = new long[times];
              for (int vote = 0; vote < times; vote++) {
                long slot = window.toNanos() / times;
                long at = begun + vote * slot + ThreadLocalRandom.current().nextLong(slot);
                Thread.sleep(Duration.ofNanos(Math.max(0, at - System.nanoTime())));
                latencies[vote] = timed(phones.get(index), before + vote + 1);
              }
              return latencies;
            })
        .stream()
        .flatMapToLong(Arrays::stream)
        .toArray();
  }

  /** Casts the vote with that number and returns how long it took, in nanoseconds. */
  static long timed(RawPhone phone, int seq) throws IOException {
    long sent = System.nanoTime();
    expect(phone.vote(SUBJECT, 1, value(seq), seq), 200);
    return System.nanoTime() - sent;
  }

  static String value(int seq) {
    return Integer.toString(1 + (seq - 1) % 5);
  }

  /** What is stored of all rounds. */
  List<BallotWrite> ballots() {
    return database
        .sessions()
        .unfinished(workshop.view().identity().id())
        .orElseThrow()
        .votes()
        .ballots();
  }

  /** Of how many phones the vote with that number is not what they are told is stored. */
  long lost(int last) throws Exception {
    String mine = "\"mine\":{\"value\":\"" + value(last) + "\",\"seq\":" + last + "}";
    return together(phones.size(), index -> phones.get(index).state().body().contains(mine))
        .stream()
        .filter(kept -> !kept)
        .count();
  }

  /** Something that a phone does. */
  interface Work<T> {
    T of(int index) throws Exception;
  }

  <T> List<T> together(int many, Work<T> work) throws Exception {
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

  static RawPhone.Answer expect(RawPhone.Answer answer, int status) throws IOException {
    if (answer.status() != status) {
      throw new IOException("answered " + answer);
    }
    return answer;
  }

  static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
