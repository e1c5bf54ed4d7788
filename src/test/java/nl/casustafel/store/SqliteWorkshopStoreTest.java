package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.casustafel.workshop.Snapshot;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteWorkshopStoreTest {
  @TempDir Path folder;
  private Database database;
  private WorkshopStore store;

  @BeforeEach
  void open() {
    database = Opened.in(folder);
    store = database.store();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void reopen() {
    close();
    open();
  }

  @Test
  void aWorkshopWithEveryKindOfChangeIsReadAsItWasStored() {
    Entry all = Samples.entry(2, SampleChanges.all().keySet().toArray(Change[]::new));
    Entry none = new Entry(3, Entry.Kind.MOVE, Instant.parse("2026-11-23T09:00:01.5Z"), List.of());
    store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    store.append(Samples.summary(), all);
    store.append(Samples.summary(), none);
    var asStored = new WorkshopStore.Stored(Samples.SNAPSHOT, List.of(Samples.first(), all, none));
    assertThat(store.load(Samples.ID)).contains(asStored);
    reopen();
    assertThat(store.load(Samples.ID)).contains(asStored);
    assertThat(store.list()).containsExactly(Samples.summary());
  }

  @Test
  void entriesComeInTheOrderOfTheirRevisionsAndChangesInTheirs() {
    store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    List<Entry> entries = new ArrayList<>(List.of(Samples.first()));
    for (int revision = 2; revision <= 120; revision++) {
      Entry entry =
          Samples.entry(
              revision, Samples.words("z", "eerst"), Samples.words("a", "dan " + revision));
      store.append(Samples.summary(), entry);
      entries.add(entry);
    }
    assertThat(store.load(Samples.ID).orElseThrow().entries()).isEqualTo(entries);
    assertThat(store.entriesAfter(Samples.ID, 0)).isEqualTo(entries);
    assertThat(store.entriesAfter(Samples.ID, 117)).isEqualTo(entries.subList(117, 120));
    assertThat(store.entriesAfter(Samples.ID, 120)).isEmpty();
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(store.load(Samples.ID)).isEmpty();
    assertThat(store.entriesAfter(Samples.ID, 0)).isEmpty();
    assertThat(store.list()).isEmpty();
  }

  @Test
  void theListBeginsWithTheLastWorkedOnDownToTheNanosecond() {
    WorkshopSummary a = begin("a", Samples.NINE);
    WorkshopSummary b = begin("b", Samples.NINE.plusNanos(1));
    WorkshopSummary c = begin("c", Samples.NINE.minus(Duration.ofDays(400)));
    assertThat(store.list()).containsExactly(b, a, c);
    WorkshopSummary later =
        Samples.summary(c.id(), "een andere titel", Samples.NINE.plusMillis(500));
    store.append(later, Samples.entry(2, Samples.words("T1", "x")));
    assertThat(store.list()).containsExactly(later, b, a);
  }

  @Test
  void workshopsWithOneEditionOfTheGuideKeepItsTextOnce() {
    begin("a", Samples.NINE);
    begin("b", Samples.NINE);
    Snapshot other =
        new Snapshot("andere.yaml", "format: 1\n", Map.of("flags.yaml", "flags: [nieuw]\n"));
    WorkshopSummary c = Samples.summary(new WorkshopId("c"), "c", Samples.NINE);
    store.create(c, other, Samples.first());
    assertThat(Rows.count(database, "text")).isEqualTo(5);
    assertThat(store.load(c.id()).orElseThrow().snapshot()).isEqualTo(other);
    assertThat(store.load(new WorkshopId("b")).orElseThrow().snapshot())
        .isEqualTo(Samples.SNAPSHOT);
  }

  @Test
  void aRevisionThatIsThereAlreadyOrLeavesAGapIsRefusedAndNothingIsStored() {
    store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    WorkshopSummary refused = Samples.summary(Samples.ID, "geweigerd", Samples.NINE);
    for (long revision : new long[] {1, 3, 0}) {
      assertThatThrownBy(
              () -> store.append(refused, Samples.entry(revision, Samples.words("T1", "x"))))
          .isInstanceOf(StoreFailure.class);
    }
    assertThat(store.load(Samples.ID).orElseThrow().entries()).containsExactly(Samples.first());
    assertThat(store.list()).containsExactly(Samples.summary());
  }

  @Test
  void anEntryOfAWorkshopThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> store.append(Samples.summary(), Samples.first()))
        .isInstanceOf(StoreFailure.class);
    assertThat(Rows.count(database, "entry")).isZero();
  }

  @Test
  void aWorkshopThatIsThereAlreadyIsNotBegunAgain() {
    store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    assertThatThrownBy(() ->
            store.create(
                Samples.summary(Samples.ID, "nog eens", Samples.NINE),
                new Snapshot("x", "y", Map.of()),
                Samples.first()))
        .isInstanceOf(StoreFailure.class);
    assertThat(store.list()).containsExactly(Samples.summary());
    assertThat(Rows.count(database, "text")).isEqualTo(3);
  }

  @Test
  void anEntryWithoutItsWorkshopCannotBeWritten() {
    assertThatThrownBy(
            () -> Rows.execute(database, "INSERT INTO entry VALUES ('nobody', 1, 'DEED', 'now')"))
        .hasMessageContaining("FOREIGN KEY");
  }

  @Test
  void manyThreadsMayWriteAndReadAtOnce() throws Exception {
    int workshops = 6;
    List<Callable<Long>> work = new ArrayList<>();
    for (int number = 0; number < workshops; number++) {
      WorkshopSummary summary = begin("w" + number, Samples.NINE);
      work.add(() -> {
        for (long revision = 2; revision <= 30; revision++) {
          store.append(summary, Samples.entry(revision, Samples.words("T1", "x" + revision)));
          assertThat(store.list()).hasSize(workshops);
        }
        return (long) store.load(summary.id()).orElseThrow().entries().size();
      });
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isEqualTo(30);
      }
    }
  }

  @Test
  void twoProgramsSeeEachOthersWorkAndNeverStoreTheSameRevisionTwice() {
    Entry second = Samples.entry(2, Samples.words("T1", "x"));
    store.create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    try (Database other = Opened.beside(folder, Samples.CLOCK)) {
      other.store().append(Samples.summary(), second);
      assertThatThrownBy(() -> store.append(Samples.summary(), second))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> assertThat(failure.reason()).isEqualTo(StoreFailure.Reason.CONFLICT));
      assertThat(store.load(Samples.ID).orElseThrow().entries())
          .containsExactly(Samples.first(), second);
    }
  }

  @Test
  void afterClosingItIsAFailureAndNoCrash() {
    database.close();
    assertThatThrownBy(store::list).isInstanceOf(StoreFailure.class);
  }

  private WorkshopSummary begin(String id, Instant at) {
    WorkshopSummary summary = Samples.summary(new WorkshopId(id), id, at);
    store.create(summary, Samples.SNAPSHOT, Samples.first());
    return summary;
  }
}
