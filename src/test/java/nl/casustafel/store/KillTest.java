package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.change.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills programs that answer questions, as hard as the system can, at moments that nobody chose:
 * while they open, write, confirm, or move the log into the database.
 */
class KillTest {
  private static final int KILLS = 200;

  @TempDir Path folder;
  private final Random random = new Random(20_261_123);

  /** The rows that were found after the last kill, for the database that is killed again. */
  private List<String> entries = List.of();

  private List<String> changes = List.of();

  @Test
  void everyAnswerThatWasConfirmedIsThereAfterTwoHundredKills(TestReporter report)
      throws Exception {
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
    assertAllIsAsItWasWritten(data);
    report.publishEntry(
        Map.of("kills", KILLS + "", "entries", last + "", "unconfirmed", unconfirmed + ""));
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
      entries = List.of();
      changes = List.of();
      lastIn(data, driver.kill());
      assertAllIsAsItWasWritten(data);
    }
  }

  // Every twentieth writes so much that the log is moved into the database meanwhile.
  private void answer(Driver driver, int kill) throws Exception {
    int confirmations = kill % 20 == 0 ? 300 : random.nextInt(20);
    driver.await(confirmations);
    spin(random.nextInt(confirmations == 0 ? 40_000_000 : 2_000_000));
  }

  /**
   * The last revision in the database, after checking that everything up to the one before the kill
   * is as it was, to the letter. To read it all anew each time would take most of the time.
   */
  private long lastIn(Path data, long confirmed) {
    try (Database database = Opened.in(data)) {
      assertThat(Rows.one(database, "PRAGMA integrity_check")).isEqualTo("ok");
      List<String> found = Rows.lines(database, "SELECT * FROM entry ORDER BY revision");
      assertThat(found).hasSizeBetween((int) confirmed, (int) confirmed + 1);
      assertThat(beginning(found, entries)).isEqualTo(entries);
      List<String> changed =
          Rows.lines(database, "SELECT * FROM change ORDER BY revision, position");
      assertThat(beginning(changed, changes)).isEqualTo(changes);
      entries = found;
      changes = changed;
      return found.size();
    }
  }

  private static List<String> beginning(List<String> rows, List<String> before) {
    return rows.subList(0, Math.min(rows.size(), before.size()));
  }

  private static void assertAllIsAsItWasWritten(Path data) {
    try (Database database = Opened.in(data)) {
      List<Entry> found =
          database.store().load(Samples.ID).map(WorkshopStore.Stored::entries).orElse(List.of());
      assertThat(found)
          .isEqualTo(LongStream.rangeClosed(1, found.size()).mapToObj(KillDriver::entry).toList());
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
