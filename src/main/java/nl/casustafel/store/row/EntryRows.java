package nl.casustafel.store.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.casustafel.record.ChangeJson;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.change.Change;
import nl.casustafel.workshop.change.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The entries of workshops and the changes in them. */
public final class EntryRows {
  private final ChangeJson json = new ChangeJson();

  public void insert(Handle handle, WorkshopId workshop, Entry entry) {
    handle.execute(
        "INSERT INTO entry VALUES (?, ?, ?, ?)",
        workshop.value(),
        entry.revision(),
        entry.kind().name(),
        Moments.text(entry.at()));
    if (entry.changes().isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)")) {
      int position = 0;
      for (Change change : entry.changes()) {
        batch.add(
            workshop.value(),
            entry.revision(),
            position++,
            change.subject(),
            json.type(change),
            json.write(change));
      }
      batch.execute();
    }
  }

  /** Puts these entries in the place of all that the workshop has. */
  public void replace(Handle handle, WorkshopId workshop, List<Entry> entries) {
    handle.execute("DELETE FROM entry WHERE workshop = ?", workshop.value());
    entries.forEach(entry -> insert(handle, workshop, entry));
  }

  /**
   * Sees that nothing is stored after this entry or in its place.
   *
   * @throws StoreFailure when another program wrote first
   */
  public void checkLast(Handle handle, WorkshopId workshop, Entry last) {
    boolean other =
        after(handle, workshop, last.revision() - 1).stream()
            .anyMatch(stored -> !stored.equals(last));
    if (other) {
      throw new StoreFailure(
          StoreFailure.Reason.CONFLICT, "there are later entries", new IllegalStateException());
    }
  }

  /** The entries after a revision, in order; 0 for all. */
  public List<Entry> after(Handle handle, WorkshopId workshop, long revision) {
    Map<Long, List<Change>> changes = changes(handle, workshop, revision);
    return handle
        .createQuery(
            """
            SELECT revision, kind, at FROM entry
            WHERE workshop = :workshop AND revision > :revision ORDER BY revision
            """)
        .bind("workshop", workshop.value())
        .bind("revision", revision)
        .map((row, context) -> entry(row, changes.getOrDefault(row.getLong(1), List.of())))
        .list();
  }

  private static Entry entry(ResultSet row, List<Change> changes) throws SQLException {
    return StoredRow.read(
        "an entry",
        row,
        entry ->
            new Entry(
                entry.getLong("revision"),
                Entry.Kind.valueOf(entry.getString("kind")),
                Instant.parse(entry.getString("at")),
                changes));
  }

  private Map<Long, List<Change>> changes(Handle handle, WorkshopId workshop, long after) {
    Map<Long, List<Change>> changes = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT revision, type, payload FROM change
            WHERE workshop = :workshop AND revision > :after ORDER BY revision, position
            """)
        .bind("workshop", workshop.value())
        .bind("after", after)
        .map((row, context) ->
            StoredRow.read(
                "a change",
                row,
                change ->
                    new Stored(
                        change.getLong("revision"),
                        json.read(change.getString("type"), change.getString("payload")))))
        .forEach(stored ->
            changes.computeIfAbsent(stored.revision, none -> new ArrayList<>()).add(stored.change));
    return changes;
  }

  private record Stored(long revision, Change change) {}
}
