package nl.casustafel.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.casustafel.files.OwnFile;
import nl.casustafel.log.Logs;
import nl.casustafel.store.Database;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two programs and one data folder. */
class ClaimTest {
  @TempDir Path path;

  private DataFolder folder() {
    return new DataFolder(path.resolve("made/data"));
  }

  private OpenResult open(String program) {
    return Database.open(folder(), Samples.CLOCK, program);
  }

  private Database opened(String program) {
    return ((OpenResult.Opened) open(program)).database();
  }

  /** Opens a folder for writing, and has it until it is killed. */
  static final class Holding {
    public static void main(String[] arguments) throws InterruptedException {
      OpenResult result =
          Database.open(new DataFolder(Path.of(arguments[0])), Samples.CLOCK, "serve");
      System.gc();
      System.out.println(result instanceof OpenResult.Opened ? "opened" : "not opened");
      Thread.currentThread().join();
    }
  }

  @Test
  @Logs("WARN Database: another program has the database")
  void theSecondProcessIsToldWhoHasTheFolderAndGetsItOnceTheFirstIsKilled() throws Exception {
    Process first =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                Holding.class.getName(),
                folder().path().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader says =
        new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(says.readLine()).isEqualTo("opened");
      OpenResult refused =
          new OpenResult.InUse(new Holder("serve", first.pid(), Samples.CLOCK.instant()));
      assertThat(open(Holder.WINDOW)).isEqualTo(refused);
      assertThat(open("demo")).isEqualTo(refused);
      assertThat(Database.beginAnew(folder(), Samples.CLOCK)).isEqualTo(refused);
    } finally {
      first.destroyForcibly();
      assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    opened(Holder.WINDOW).close();
  }

  @Test
  @Logs("WARN Database: another program has the database")
  void whoeverClosesGivesTheFolderBack() {
    try (Database first = opened("serve")) {
      assertThat(first.store().list()).isEmpty();
      assertThat(open(Holder.WINDOW)).isInstanceOf(OpenResult.InUse.class);
    }
    opened(Holder.WINDOW).close();
  }

  @Test
  @Logs("ERROR Database: the database is damaged; nothing was touched")
  void anOpeningThatFailsKeepsNothing() throws IOException {
    OwnFile.createFolder(folder().path());
    Files.writeString(folder().database(), "no database");
    assertThat(open("serve")).isInstanceOf(OpenResult.Damaged.class);
    assertThat(open("serve")).isInstanceOf(OpenResult.Damaged.class);
    ((OpenResult.Opened) Database.beginAnew(folder(), Samples.CLOCK)).database().close();
  }

  /** Who may do what with each file and folder. */
  private Map<String, String> rights() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (var all = Files.walk(path)) {
      for (Path file : all.skip(1).toList()) {
        found.put(
            path.relativize(file).toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    return found;
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everythingThatIsMadeIsForItsOwnerAlone() throws IOException {
    opened("serve").close();
    try (Database database = opened(Holder.WINDOW)) {
      database.store().create(Samples.summary(), Samples.SNAPSHOT, Samples.first());
      assertThat(rights())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  "made",
                  "rwx------",
                  "made/data",
                  "rwx------",
                  "made/data/backups",
                  "rwx------",
                  "made/data/backups/casustafel-" + Samples.DAY + ".db",
                  "rw-------",
                  "made/data/casustafel.db",
                  "rw-------",
                  "made/data/casustafel.db-shm",
                  "rw-------",
                  "made/data/casustafel.db-wal",
                  "rw-------",
                  "made/data/casustafel.lock",
                  "rw-------"));
    }
  }
}
