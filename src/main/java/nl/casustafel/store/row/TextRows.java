package nl.casustafel.store.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.workshop.Snapshot;
import nl.casustafel.workshop.WorkshopId;
import org.jdbi.v3.core.Handle;

/** The texts that workshops were begun with, each kept once under its SHA-256. */
public final class TextRows {
  private static final String CASE = "case";
  private static final String GUIDE = "guide";

  private TextRows() {}

  public static void insert(Handle handle, WorkshopId workshop, Snapshot snapshot) {
    insert(handle, workshop, CASE, snapshot.caseFileName(), snapshot.caseText());
    snapshot.guide().forEach((name, text) -> insert(handle, workshop, GUIDE, name, text));
  }

  private static void insert(
      Handle handle, WorkshopId workshop, String role, String name, String text) {
    String hash = hash(text);
    handle.execute("INSERT INTO text VALUES (?, ?) ON CONFLICT DO NOTHING", hash, text);
    handle.execute(
        "INSERT INTO workshop_text VALUES (?, ?, ?, ?)", workshop.value(), role, name, hash);
  }

  public static Optional<Snapshot> load(Handle handle, WorkshopId workshop) {
    Map<String, String> guide = new HashMap<>();
    Map<String, String> cases = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT role, name, content FROM workshop_text JOIN text USING (hash)
            WHERE workshop = :workshop
            """)
        .bind("workshop", workshop.value())
        .map((row, context) -> new Named(row.getString(1), row.getString(2), row.getString(3)))
        .forEach(text -> (text.role.equals(CASE) ? cases : guide).put(text.name, text.content));
    return cases.entrySet().stream()
        .findFirst()
        .map(template -> new Snapshot(template.getKey(), template.getValue(), guide));
  }

  private record Named(String role, String name, String content) {}

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
