package nl.casustafel.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.voting.Vote;
import nl.casustafel.voting.VoteForm;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;
import nl.casustafel.workshop.session.kept.SessionWrite.RoundWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * Stores batches of ballots without end until it is killed, as {@link KillDriver} does answers: a
 * program of its own, which prints the number of each batch as soon as it is confirmed.
 */
final class BallotKillDriver {
  static final List<VoteSubject> SUBJECTS =
      Stream.of("a", "b", "c").map(VoteSubject::observation).toList();
  private static final int PEOPLE = 300;
  private static final int LARGEST_BATCH = 300;

  private BallotKillDriver() {}

  public static void main(String[] folders) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    // What is logged must not come between the numbers.
    System.setOut(System.err);
    warmUp(Path.of(folders[1]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    String begin = in.readLine();
    if (begin == null) {
      return;
    }
    SessionStore store = opened(Path.of(folders[0])).sessions();
    // Not quite without end: when nobody reads any more, the test itself was broken off.
    for (long number = Long.parseLong(begin); !out.checkError(); number++) {
      store.commit(OpenSession.ID, List.copyOf(batch(number)));
      out.println(number);
    }
  }

  private static void warmUp(Path scratch) {
    try (Database database = opened(scratch)) {
      begin(database);
      database.sessions().commit(OpenSession.ID, List.copyOf(batch(1)));
    }
  }

  private static Database opened(Path folder) {
    return switch (Database.open(new DataFolder(folder), Samples.CLOCK)) {
      case OpenResult.Opened(Database database) -> database;
      case OpenResult other -> throw new IllegalStateException(other.toString());
    };
  }

  /** Makes the workshop and the session with a round on every subject. */
  static void begin(Database database) {
    database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    SessionStore store = database.sessions();
    store.begin(OpenSession.ID, Samples.ID, OpenSession.KEY, OpenSession.SETTINGS);
    for (VoteSubject subject : SUBJECTS) {
      store.commit(
          OpenSession.ID,
          List.of(new RoundWrite(subject, 1, new VoteForm.AgreementScale(), Stage.OPEN)));
    }
  }

  /** What is stored under a number; follows from it, and every batch replaces some of before. */
  static List<BallotWrite> batch(long number) {
    Random random = new Random(number);
    return Stream.generate(() -> ballot(random, number))
        .limit(1 + random.nextInt(LARGEST_BATCH))
        .toList();
  }

  private static BallotWrite ballot(Random random, long number) {
    VoteSubject subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    int person = random.nextInt(PEOPLE);
    int point = 1 + random.nextInt(5);
    // Some are late: what somebody voted two batches ago may lie there with a higher number.
    long seq = number + random.nextInt(3);
    return new BallotWrite(
        subject, 1, new BallotId(person, -person), new Ballot(new Vote.Point(point), seq, null));
  }
}
