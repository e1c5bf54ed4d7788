package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.casustafel.workshop.Entry;
import nl.casustafel.workshop.WorkshopStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills programs that answer questions, as hard as the system can, at moments that nobody chose:
 * while they open, write, confirm, or move the log into the database.
 */
class KillTest {
  private static final int KILLS = 200;

  @TempDir Path folder;
  private final Random random = new Random(20_261_123);

  @Test
  void everyAnswerThatWasConfirmedIsThereAfterTwoHundredKills() throws Exception {
    Path data = folder.resolve("data");
    Drivers drivers = new Drivers(folder, KillDriver.class);
    Opened.in(data).close();
    long last = 0;
    long unconfirmed = 0;
    Driver driver = drivers.start(data);
    for (int kill = 1; kill <= KILLS; kill++) {
      driver.begin(last);
      Driver next = drivers.start(data);
      answer(driver, kill);
      long confirmed = driver.kill();
      last = lastIn(data, confirmed);
      unconfirmed += last - confirmed;
      driver = next;
    }
    driver.kill();
    System.out.printf(
        "%d kills: %d entries, %d of them stored but not yet confirmed%n",
        KILLS, last, unconfirmed);
    assertThat(last).isGreaterThan(KILLS);
  }

  @Test
  void aFirstOpeningThatIsKilledLeavesAnEmptyDatabaseOrNone() throws Exception {
    Drivers drivers = new Drivers(folder, KillDriver.class);
    for (int kill = 1; kill <= 6; kill++) {
      Path data = folder.resolve("first-" + kill);
      Driver driver = drivers.start(data);
      driver.begin(0);
      spin(random.nextInt(400_000_000));
      lastIn(data, driver.kill());
    }
  }

  // Every twentieth writes so much that the log is moved into the database meanwhile.
  private void answer(Driver driver, int kill) throws Exception {
    int confirmations = kill % 20 == 0 ? 300 : random.nextInt(20);
    driver.await(confirmations);
    spin(random.nextInt(confirmations == 0 ? 40_000_000 : 2_000_000));
  }

  /** The last revision in the database, after checking that everything up to it is as it was. */
  private static long lastIn(Path data, long confirmed) {
    try (Database database = Opened.in(data)) {
      assertThat(Rows.one(database, "PRAGMA integrity_check")).isEqualTo("ok");
      List<Entry> entries =
          database.store().load(Samples.ID).map(WorkshopStore.Stored::entries).orElse(List.of());
      assertThat(entries).hasSizeBetween((int) confirmed, (int) confirmed + 1);
      assertThat(entries)
          .isEqualTo(
              LongStream.rangeClosed(1, entries.size()).mapToObj(KillDriver::entry).toList());
      return entries.size();
    }
  }

  // Not sleeping: a thread that sleeps wakes at the beats of the scheduler, and so would the kills.
  private static void spin(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
