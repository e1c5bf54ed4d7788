package nl.casustafel.store.row;

import java.util.HashMap;
import java.util.Map;
import nl.casustafel.workshop.WorkshopId;
import nl.casustafel.workshop.draft.DraftKey;
import nl.casustafel.workshop.draft.DraftText;
import nl.casustafel.workshop.draft.DraftWrite;
import nl.casustafel.workshop.session.kept.SessionId;
import org.jdbi.v3.core.Handle;

/** What stands in the fields of workshops and is no deed yet. */
public final class DraftRows {
  private static final String TABLE = "draft";

  private DraftRows() {}

  public static Map<DraftKey, DraftText> load(Handle handle, WorkshopId workshop) {
    Map<DraftKey, DraftText> drafts = new HashMap<>();
    handle
        .createQuery("SELECT subject, field, text, basis FROM draft WHERE workshop = ?")
        .bind(0, workshop.value())
        .map((row, context) ->
            Map.entry(
                new DraftKey(row.getString(1), row.getString(2)),
                new DraftText(row.getString(3), row.getString(4))))
        .forEach(draft -> drafts.put(draft.getKey(), draft.getValue()));
    return drafts;
  }

  public static void write(Handle handle, WorkshopId workshop, DraftWrite write) {
    DraftKey key = write.key();
    DraftText draft = write.text();
    if (draft == null) {
      handle.execute(
          "DELETE FROM draft WHERE workshop = ? AND subject = ? AND field = ?",
          workshop.value(),
          key.subject(),
          key.field());
    } else {
      insert(handle, workshop, key, draft);
    }
  }

  /** Puts these in the place of all that the workshop has; in a backup too, old as it may be. */
  public static void replace(Handle handle, WorkshopId workshop, Map<DraftKey, DraftText> drafts) {
    if (TableLook.holds(handle, TABLE)) {
      handle.execute("DELETE FROM draft WHERE workshop = ?", workshop.value());
      drafts.forEach((key, draft) -> insert(handle, workshop, key, draft));
    }
  }

  /** Removes what was typed about a subject in the workshop that a session is held in. */
  static void removeAbout(Handle handle, String subject, SessionId session) {
    if (TableLook.holds(handle, TABLE)) {
      handle.execute(
          """
          DELETE FROM draft
          WHERE subject = ? AND workshop = (SELECT workshop FROM session WHERE id = ?)
          """,
          subject,
          session.value());
    }
  }

  private static void insert(Handle handle, WorkshopId workshop, DraftKey key, DraftText draft) {
    handle.execute(
        """
        INSERT INTO draft (workshop, subject, field, text, basis) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET text = excluded.text, basis = excluded.basis
        """,
        workshop.value(),
        key.subject(),
        key.field(),
        draft.text(),
        draft.basis());
  }
}
