package nl.casustafel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.Snapshot;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.agenda.Progress;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * How many ballots a second the store makes durable, by the size of the batch: without server,
 * queue and tally. 500 people vote on twenty subjects, and then change their votes.
 */
public final class GroupCommitBench {
  private static final List<Integer> SIZES = List.of(1, 10, 50, 100, 500, 2000);
  private static final int PEOPLE = 500;
  private static final int SUBJECTS = 20;
  private static final long SECOND = 1_000_000_000;
  private static final long WARM_UP = 3 * SECOND;
  private static final long RUN = 4 * SECOND;
  private static final double AIM = 100_000;

  private final SessionStore store;
  private final SessionId id = SessionId.random();
  private final SecureRandom random = new SecureRandom();
  private final List<VoteSubject> subjects = new ArrayList<>();
  private final List<BallotId> people = new ArrayList<>();
  private long cast;

  private GroupCommitBench(SessionStore store) {
    this.store = store;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("casustafel-bench");
    try (Database database = open(folder)) {
      WorkshopId workshop = workshop(database);
      GroupCommitBench bench = new GroupCommitBench(database.sessions());
      bench.begin(workshop);
      bench.run(500, WARM_UP);
      SIZES.forEach(size -> System.out.println(bench.run(size, RUN)));
      long begun = System.nanoTime();
      database.sessions().end(bench.id);
      System.out.printf(
          Locale.ROOT, "ending the session: %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    }
  }

  private static Database open(Path folder) {
    return switch (Database.open(new DataFolder(folder), Clock.systemUTC())) {
      case OpenResult.Opened(Database database) -> database;
      case OpenResult other -> throw new IllegalStateException(other.toString());
    };
  }

  private static WorkshopId workshop(Database database) {
    WorkshopId id = WorkshopId.random();
    LocalizedText title = new LocalizedText("Group commit", "Samen opslaan");
    LocalDate day = LocalDate.of(2026, 11, 23);
    database
        .store()
        .create(
            new WorkshopSummary(
                id,
                new WorkshopSummary.Heading("Bench", "Casustafel", title, day),
                Instant.EPOCH,
                new Progress(0, 0, 0, 0, 0)),
            new Snapshot("bench.yaml", "", Map.of()),
            new Entry(1, Entry.Kind.BEGIN, Instant.EPOCH, List.of()));
    return id;
  }

  private void begin(WorkshopId workshop) {
    SessionKey key = SessionKey.random(random);
    store.begin(
        id,
        workshop,
        key,
        new SessionSettings(JoinCode.random(random), false, Assurance.OPEN, List.of(), 0));
    List<SessionWrite> rounds = new ArrayList<>();
    for (int subject = 0; subject < SUBJECTS; subject++) {
      subjects.add(VoteSubject.observation("obs-" + subject));
      rounds.add(
          new SessionWrite.RoundWrite(
              subjects.getLast(), 1, new VoteForm.AgreementScale(), Stage.OPEN));
    }
    store.commit(id, rounds);
    for (int person = 0; person < PEOPLE; person++) {
      people.add(new BallotId(random.nextLong(), random.nextLong()));
    }
  }

  private String run(int size, long nanos) {
    List<Long> commits = new ArrayList<>();
    long spent = 0;
    while (spent < nanos) {
      List<SessionWrite> batch = batch(size);
      long begun = System.nanoTime();
      store.commit(id, batch);
      commits.add(System.nanoTime() - begun);
      spent += commits.getLast();
    }
    double rate = (double) commits.size() * size * SECOND / spent;
    Figures each = new Figures("a commit", commits.stream().mapToLong(Long::longValue).toArray());
    return String.format(
        Locale.ROOT,
        "batches of %4d: %,9.0f ballots/s  a commit: median %6.2f ms  p99 %6.2f ms  %s",
        size,
        rate,
        each.percentile(0.5),
        each.percentile(0.99),
        size < 500 ? "" : "aim %,.0f: %s".formatted(AIM, rate >= AIM ? "reached" : "MISSED"));
  }

  private List<SessionWrite> batch(int size) {
    List<SessionWrite> batch = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      long seq = 1 + cast / ((long) PEOPLE * SUBJECTS);
      batch.add(
          new SessionWrite.BallotWrite(
              subjects.get((int) (cast / PEOPLE % SUBJECTS)),
              1,
              people.get((int) (cast % PEOPLE)),
              new Ballot(new Vote.Point(1 + (int) (cast % 5)), seq, null)));
      cast++;
    }
    return batch;
  }
}
