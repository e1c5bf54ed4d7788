package nl.casustafel.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.casustafel.store.backup.DailyBackup;
import nl.casustafel.store.backup.Erasure;
import nl.casustafel.store.file.Discreet;
import nl.casustafel.store.file.Failures;
import nl.casustafel.store.row.DraftRows;
import nl.casustafel.store.row.EntryRows;
import nl.casustafel.store.row.TextRows;
import nl.casustafel.store.row.WorkshopRows;
import nl.casustafel.workshop.Snapshot;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.WorkshopStore;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.change.Entry;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Workshops in SQLite. Any thread: one connection, used by one thread at a time. */
public final class SqliteWorkshopStore implements WorkshopStore {
  private final Jdbi jdbi;
  private final Erasure erasure;
  private final DailyBackup backup;
  private final EntryRows entries = new EntryRows();
  private final ReentrantLock lock;
  private final Path file;

  public SqliteWorkshopStore(Connection connection, ReentrantLock lock, Erasure erasure) {
    this.lock = lock;
    this.file = erasure.backups().database();
    this.jdbi = Discreet.jdbi(connection);
    this.erasure = erasure;
    this.backup = new DailyBackup(erasure.backups(), connection);
  }

  @Override
  public void create(WorkshopSummary summary, Snapshot snapshot, Entry first) {
    write(
        "the workshop could not be begun",
        handle -> {
          WorkshopRows.insert(handle, summary);
          TextRows.insert(handle, summary.id(), snapshot);
          entries.insert(handle, summary.id(), first);
        });
  }

  @Override
  public void append(WorkshopSummary summary, Entry entry) {
    write(
        "the entry could not be stored",
        handle -> {
          WorkshopRows.update(handle, summary);
          entries.insert(handle, summary.id(), entry);
        });
  }

  @Override
  public void replace(WorkshopSummary summary, List<Entry> other) {
    alone(
        "the earlier versions could not be erased",
        () -> {
          Map<DraftKey, DraftText> drafts = draftsOf(summary.id());
          erasure.rewrite(
              jdbi,
              summary.id(),
              handle -> entries.checkLast(handle, summary.id(), other.getLast()),
              handle -> {
                WorkshopRows.update(handle, summary);
                entries.replace(handle, summary.id(), other);
                DraftRows.replace(handle, summary.id(), drafts);
              });
        });
  }

  @Override
  public Optional<Stored> load(WorkshopId id) {
    return read(
        "the workshop could not be read",
        handle ->
            TextRows.load(handle, id)
                .map(snapshot -> new Stored(snapshot, entries.after(handle, id, 0)))
                .filter(stored -> !stored.entries().isEmpty()));
  }

  @Override
  public List<Entry> entriesAfter(WorkshopId id, long revision) {
    return read(
        "the later entries could not be read", handle -> entries.after(handle, id, revision));
  }

  @Override
  public Map<DraftKey, DraftText> drafts(WorkshopId id) {
    return read("what was being typed could not be read", handle -> DraftRows.load(handle, id));
  }

  @Override
  public void keepDrafts(WorkshopId id, List<DraftWrite> writes) {
    write(
        "what is being typed could not be stored",
        handle -> writes.forEach(write -> DraftRows.write(handle, id, write)));
  }

  @Override
  public void forgetEarlierDrafts(WorkshopId id) {
    alone(
        "what was typed earlier could not be erased",
        () -> {
          Map<DraftKey, DraftText> drafts = draftsOf(id);
          erasure.rewrite(jdbi, id, handle -> DraftRows.replace(handle, id, drafts));
        });
  }

  private Map<DraftKey, DraftText> draftsOf(WorkshopId id) {
    return jdbi.withHandle(handle -> DraftRows.load(handle, id));
  }

  @Override
  public List<WorkshopSummary> list() {
    return read("the workshops could not be read", WorkshopRows::list);
  }

  @Override
  public void delete(WorkshopId id) {
    alone(
        "the workshop could not be deleted",
        () -> erasure.rewrite(jdbi, id, handle -> Erasure.removeRows(handle, id)));
  }

  private void write(String failure, Consumer<Handle> work) {
    alone(
        failure,
        () -> {
          backup.beforeWriting();
          jdbi.useTransaction(work::accept);
        });
  }

  private <T> T read(String failure, Function<Handle, T> work) {
    lock.lock();
    try {
      return jdbi.withHandle(work::apply);
    } catch (RuntimeException e) {
      throw Failures.of(failure, e, file);
    } finally {
      lock.unlock();
    }
  }

  private void alone(String failure, Runnable work) {
    lock.lock();
    try {
      work.run();
    } catch (RuntimeException e) {
      throw Failures.of(failure, e, file);
    } finally {
      lock.unlock();
    }
  }
}
