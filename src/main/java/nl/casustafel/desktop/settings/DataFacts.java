package nl.casustafel.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import nl.casustafel.store.Database;
import nl.casustafel.store.backup.Backup;
import nl.casustafel.store.backup.Backups;
import nl.casustafel.store.backup.Holdings;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * Where the data are.
 *
 * @param present what the database holds; null when that is not known
 * @param votedIn the titles of its workshops in which people can vote by phone
 * @param backups those that can be put back, the newest first
 * @param unreadable how many there are besides
 * @param setAside databases that were damaged or replaced and still lie there
 */
public record DataFacts(
    Path database,
    @Nullable Holdings present,
    List<String> votedIn,
    List<Kept> backups,
    int unreadable,
    List<Path> setAside) {
  public DataFacts {
    votedIn = List.copyOf(votedIn);
    backups = List.copyOf(backups);
    setAside = List.copyOf(setAside);
  }

  /**
   * A backup and what it holds.
   *
   * @param time when it was made, where several are of its day; null where the day is enough
   */
  public record Kept(Backup backup, Holdings holdings, @Nullable LocalTime time) {

    /** One that its day is enough for. */
    public Kept(Backup backup, Holdings holdings) {
      this(backup, holdings, null);
    }

    /** By what it is known from the others: its day, and the time where that is needed. */
    String name(Texts texts) {
      String day = texts.date(backup.day());
      return time == null ? day : day + ", " + texts.time(time);
    }
  }

  /** Looks in the folder of an open database. Blocks: not for the JavaFX thread. */
  public static DataFacts of(Database database) {
    Backups backups = database.backups();
    SequencedMap<Backup, Holdings> whole = backups.good();
    List<Kept> good =
        whole.entrySet().stream()
            .map(each ->
                new Kept(each.getKey(), each.getValue(), time(each.getKey(), whole.keySet())))
            .toList();
    return new DataFacts(
        database.folder().database(),
        database.holdings(),
        votedIn(database),
        good,
        backups.list().size() - good.size(),
        backups.setAside());
  }

  private static List<String> votedIn(Database database) {
    List<WorkshopId> open = database.sessions().workshopsWithUnfinished();
    return database.store().list().stream()
        .filter(workshop -> open.contains(workshop.id()))
        .map(workshop -> workshop.heading().title())
        .toList();
  }

  private static @Nullable LocalTime time(Backup backup, Collection<Backup> all) {
    return all.stream().filter(each -> each.day().equals(backup.day())).count() == 1
        ? null
        : made(backup.file());
  }

  // Cleaning a backup keeps when it was made.
  private static @Nullable LocalTime made(Path file) {
    try {
      return LocalTime.ofInstant(
          Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
    } catch (IOException gone) {
      return null;
    }
  }
}
