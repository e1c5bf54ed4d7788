package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.session.kept.SessionWrite.BallotWrite;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Kills programs that store ballots, as hard as the system can, at moments that nobody chose. */
class BallotKillTest {
  private static final int KILLS = 20;

  @TempDir Path folder;
  private final Random random = new Random(20_261_123);
  private final Map<Place, Ballot> expected = new HashMap<>();
  private long last;

  /** Where a ballot lies. */
  private record Place(VoteSubject subject, BallotId id) {}

  @Test
  void everyBatchOfBallotsThatWasConfirmedIsThereAfterTwentyKillsAndNoneIsThereInPart(
      TestReporter report) throws Exception {
    Path data = folder.resolve("data");
    Drivers drivers = new Drivers(folder, BallotKillDriver.class);
    try (Database database = Opened.in(data)) {
      BallotKillDriver.begin(database);
    }
    Driver driver = drivers.start(data);
    for (int kill = 1; kill <= KILLS; kill++) {
      driver.begin(last);
      Driver next = drivers.start(data);
      driver.await(random.nextInt(20));
      long confirmed = driver.kill();
      assertBallotsAreThere(data, confirmed);
      driver = next;
    }
    driver.kill();
    report.publishEntry(Map.of("kills", KILLS + "", "batches of ballots", last + ""));
    assertThat(last).isGreaterThan(KILLS);
  }

  private void assertBallotsAreThere(Path data, long confirmed) {
    try (Database database = Opened.in(data)) {
      assertThat(Rows.one(database, "PRAGMA integrity_check")).isEqualTo("ok");
      Map<Place, Ballot> found = new HashMap<>();
      List<BallotWrite> ballots =
          database.sessions().unfinished(Samples.ID).orElseThrow().votes().ballots();
      for (BallotWrite ballot : ballots) {
        found.put(new Place(ballot.subject(), ballot.id()), ballot.ballot());
      }
      assertThat(ballots).as("one for each person and subject").hasSize(found.size());
      while (last < confirmed) {
        cast(++last);
      }
      // It may have been stored and killed before it said so.
      if (!found.equals(expected)) {
        cast(++last);
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  private void cast(long number) {
    for (BallotWrite ballot : BallotKillDriver.batch(number)) {
      expected.merge(
          new Place(ballot.subject(), ballot.id()),
          ballot.ballot(),
          (before, now) -> now.seq() > before.seq() ? now : before);
    }
  }
}
