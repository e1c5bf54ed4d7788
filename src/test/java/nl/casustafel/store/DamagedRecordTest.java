package nl.casustafel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database whose pages are whole, in which somebody or something changed a record. */
class DamagedRecordTest {
  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void begin() {
    database = Opened.in(folder);
    OpenSession.begin(database);
    database.store().append(Samples.summary(), Samples.entry(2, Samples.words("T1", "geheim")));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void assertDamaged(Runnable reading) {
    StoreFailure failure = catchThrowableOfType(StoreFailure.class, reading::run);
    assertThat(failure.reason()).isEqualTo(StoreFailure.Reason.DAMAGED);
    assertThat(failure).hasStackTraceContaining("Unreadable").hasMessageNotContaining("geheim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "change SET payload = '{}' WHERE revision = 1",
        "change SET payload = '{}' WHERE revision = 2",
        "change SET payload = 'null'",
        "change SET payload = '[]'",
        "change SET payload = '\"geheim\"'",
        "change SET payload = '{\"answer\":{\"reasoning\":\"geheim\"}}' WHERE revision = 2",
        "change SET payload = '{\"question\":\"T1\",\"answer\":null}' WHERE revision = 2",
        "change SET type = 'prophecy'",
        "change SET type = 'moved' WHERE revision = 2",
        "entry SET kind = ''",
        "entry SET at = 'gisteren'"
      })
  void aRecordThatLacksSomethingOrHoldsSomethingWrongIsDamageAndNothingUnexpected(String change) {
    Rows.execute(database, "UPDATE " + change);
    assertDamaged(() -> database.store().load(Samples.ID));
    assertDamaged(() -> database.store().entriesAfter(Samples.ID, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session SET secret = NULL",
        "session SET roles = 'null'",
        "session SET roles = '[null]'",
        "session SET roles = '{}'",
        "session SET assurance = ''",
        "session SET last_hour = 'vandaag'",
        "suggestion SET author = x''",
        "suggestion SET state = 'geheim'",
        "round SET form = '{}'",
        "round SET form = 'null'",
        "round SET form = '{\"type\":\"choice\"}'",
        "round SET form = '{\"type\":\"priority\",\"items\":[\"a\"],\"dots\":0,\"most\":9}'",
        "round SET stage = ''",
        "round SET subject = 'geheim'",
        "round SET turnout = '{}'",
        "round SET turnout = 'null'",
        "ballot SET value = 'geheim'",
        "ballot SET subject = 'geheim'"
      })
  void aSessionThatLacksSomethingOrHoldsSomethingWrongIsDamageAndNothingUnexpected(String change) {
    Rows.execute(database, "UPDATE " + change);
    assertDamaged(() -> database.sessions().unfinished(Samples.ID));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date = ''", "last_worked_on = 'geheim'", "date = '2026-02-31'"})
  void aWorkshopInTheListThatHoldsSomethingWrongIsDamageAndNothingUnexpected(String change) {
    Rows.execute(database, "UPDATE workshop SET " + change);
    assertDamaged(() -> database.store().list());
  }
}
