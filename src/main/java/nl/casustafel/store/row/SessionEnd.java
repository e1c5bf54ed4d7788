package nl.casustafel.store.row;

import java.util.List;
import java.util.Optional;
import nl.casustafel.store.backup.Erasure;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.session.kept.SessionId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends sessions: destroys all by which a ballot could be traced to a phone, in the database and in
 * every backup. That it goes on is on record, so that it can be finished when it is broken off.
 */
public record SessionEnd(Jdbi jdbi, Erasure erasure) {
  private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);

  /**
   * A session that has ended or is unknown stays as it is. A failure leaves the session open in the
   * database, and one can try again.
   */
  public void end(SessionId id) {
    Optional<WorkshopId> workshop = jdbi.withHandle(handle -> workshopOf(handle, id));
    if (workshop.isPresent()) {
      mark(id, true);
      end(id, workshop.get());
    }
  }

  /** Ends what was being ended when the application was broken off. That it fails stops nobody. */
  public void finish() {
    for (SessionId id : jdbi.withHandle(SessionEnd::brokenOff)) {
      try {
        end(id);
      } catch (RuntimeException e) {
        LOG.warn("a session that was being ended could not be ended yet", e);
      }
    }
  }

  private void end(SessionId id, WorkshopId workshop) {
    boolean nothingIsLeft;
    try {
      nothingIsLeft = erasure.rewrite(jdbi, workshop, handle -> destroy(handle, id));
    } catch (RuntimeException e) {
      // It goes on being open: an opening later on must not end it behind people’s backs.
      unmark(id);
      throw e;
    }
    if (nothingIsLeft) {
      unmark(id);
    }
  }

  private void unmark(SessionId id) {
    try {
      mark(id, false);
    } catch (RuntimeException e) {
      LOG.warn("the next opening will end a session again", e);
    }
  }

  private void mark(SessionId id, boolean ending) {
    jdbi.useTransaction(handle ->
        handle.execute("UPDATE session SET ending = ? WHERE id = ?", ending ? 1 : 0, id.value()));
  }

  private static List<SessionId> brokenOff(Handle handle) {
    return handle
        .createQuery("SELECT id FROM session WHERE ending = 1")
        .map((row, context) -> new SessionId(row.getString(1)))
        .list();
  }

  private static Optional<WorkshopId> workshopOf(Handle handle, SessionId id) {
    return handle
        .createQuery("SELECT workshop FROM session WHERE id = ? AND (ended = 0 OR ending = 1)")
        .bind(0, id.value())
        .map((row, context) -> new WorkshopId(row.getString(1)))
        .findOne();
  }

  // In the database and in the backups, of which an older edition’s has no such tables.
  private static void destroy(Handle handle, SessionId id) {
    if (!TableLook.holds(handle, "ballot")) {
      return;
    }
    for (String table : List.of("participant", "ticket", "suggestion")) {
      handle.execute("DELETE FROM " + table + " WHERE session = ?", id.value());
    }
    // What was typed over a suggestion holds its words, and under which name it was made.
    DraftRows.removeAbout(handle, DraftKey.SUGGESTION, id);
    handle.execute("UPDATE ballot SET seq = 0, role = NULL WHERE session = ?", id.value());
    handle.execute(
        "UPDATE session SET ended = 1, secret = NULL, code = '', roles = '[]', port = 0"
            + " WHERE id = ?",
        id.value());
    if (TableLook.holds(handle, "session", "last_hour")) {
      handle.execute("UPDATE session SET last_hour = '' WHERE id = ?", id.value());
    }
  }
}
