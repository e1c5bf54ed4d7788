package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final DraftKey REASON = new DraftKey("obs-c2-3", "reason");
  private static final DraftKey ACTION = new DraftKey("REPORT", "new action");
  private static final String MISTAKE = "Tikmerk ";

  @TempDir Path path;

  @BeforeEach
  void begin() {
    try (Database database = Opened.in(path)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
    }
  }

  private static void keep(Database database, DraftKey key, String text) {
    database
        .store()
        .keepDrafts(Samples.ID, List.of(new DraftWrite(key, new DraftText(text, "basis"))));
  }

  @Test
  void whatStandsInFieldsIsThereAtTheNextOpening() {
    try (Database database = Opened.in(path)) {
      keep(database, REASON, "Becau");
      keep(database, ACTION, "Ask the DPO about Łódź 🙂\nsoon");
      keep(database, REASON, "Because");
    }
    try (Database database = Opened.in(path)) {
      assertThat(database.store().drafts(Samples.ID))
          .isEqualTo(
              Map.of(
                  REASON,
                  new DraftText("Because", "basis"),
                  ACTION,
                  new DraftText("Ask the DPO about Łódź 🙂\nsoon", "basis")));
      database.store().keepDrafts(Samples.ID, List.of(new DraftWrite(REASON, null)));
      assertThat(database.store().drafts(Samples.ID).keySet()).containsExactly(ACTION);
    }
  }

  @Test
  void whatWasTypedAndTakenBackIsInNoFileOnceTheProgramIsClosed() {
    try (Database database = Opened.in(path)) {
      keep(database, REASON, MISTAKE.repeat(700));
      keep(database, REASON, "netjes");
      keep(database, ACTION, MISTAKE);
      database.store().keepDrafts(Samples.ID, List.of(new DraftWrite(ACTION, null)));
    }
    assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
  }

  /** Types a mistake, has a backup made of it, and corrects it. */
  private Database withMistakeInBackup() {
    try (Database database = Opened.in(path)) {
      keep(database, REASON, MISTAKE);
    }
    Opened.in(path, Samples.onDay(Samples.DAY.plusDays(1))).close();
    assertThat(Contents.filesWith(path, MISTAKE)).contains("backups/casustafel-2026-11-24.db");
    Database database = Opened.in(path, Samples.onDay(Samples.DAY.plusDays(1)));
    keep(database, REASON, "netjes");
    return database;
  }

  @Test
  void forgettingReachesWhatWasTypedEarlierInTheBackupsToo() {
    try (Database database = withMistakeInBackup()) {
      database.store().forgetEarlierDrafts(Samples.ID);
      assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
      assertThat(database.store().drafts(Samples.ID))
          .isEqualTo(Map.of(REASON, new DraftText("netjes", "basis")));
    }
  }

  @Test
  void forgettingEarlierVersionsOfTheRecordReachesItToo() {
    try (Database database = withMistakeInBackup()) {
      database.store().replace(Samples.summary(), List.of(Samples.first()));
      assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
      assertThat(database.store().drafts(Samples.ID))
          .isEqualTo(Map.of(REASON, new DraftText("netjes", "basis")));
    }
  }

  @Test
  void deletingTheWorkshopTakesItAway() {
    try (Database database = withMistakeInBackup()) {
      keep(database, ACTION, MISTAKE);
      database.store().delete(Samples.ID);
      assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
      assertThat(Rows.count(database, "draft")).isZero();
    }
  }

  @Test
  void whatWasTypedOverASuggestionGoesWithItsSession() {
    DraftKey merged = new DraftKey(DraftKey.SUGGESTION, "jotted: one");
    try (Database database = Opened.in(path)) {
      database.sessions().begin(OpenSession.ID, Samples.ID, OpenSession.KEY, OpenSession.SETTINGS);
      keep(database, merged, MISTAKE);
      keep(database, REASON, "blijft");
    }
    Opened.in(path, Samples.onDay(Samples.DAY.plusDays(1))).close();
    try (Database database = Opened.in(path)) {
      database.sessions().end(OpenSession.ID);
      assertThat(Contents.filesWith(path, MISTAKE)).isEmpty();
      assertThat(database.store().drafts(Samples.ID).keySet()).containsExactly(REASON);
    }
  }

  @Test
  void nothingIsKeptOfAWorkshopThatIsNotThere() {
    try (Database database = Opened.in(path)) {
      assertThatThrownBy(() ->
              database
                  .store()
                  .keepDrafts(
                      new WorkshopId("geen"),
                      List.of(new DraftWrite(REASON, new DraftText("a", "")))))
          .isInstanceOf(StoreFailure.class);
      assertThat(Rows.count(database, "draft")).isZero();
    }
  }
}
