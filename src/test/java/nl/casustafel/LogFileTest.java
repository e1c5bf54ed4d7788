package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import nl.casustafel.workshop.StoreFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LogFileTest {
  private static final String MARK = "Geheimpje";

  @TempDir Path folder;
  private final LoggerContext context = new LoggerContext();

  @BeforeEach
  void begin() {
    context.setMDCAdapter(new LogbackMDCAdapter());
    LogFile.in(context, folder, 20_000);
  }

  @AfterEach
  void end() {
    context.stop();
  }

  private Logger ours() {
    return context.getLogger("nl.casustafel.store.Sample");
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve(LogFile.NAME));
  }

  @Test
  void theLogIsMadeWhenThereIsSomethingToSayAndForItsOwnerOnly() throws IOException {
    assertThat(folder).isEmptyDirectory();
    ours().warn("the settings could not be kept");
    assertThat(log()).endsWith(" WARN nl.casustafel.store.Sample the settings could not be kept\n");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve(LogFile.NAME))))
        .isEqualTo("rw-------");
  }

  @Test
  void nothingThatPeopleWroteStandsInIt() throws IOException {
    IOException inner = new IOException("Illegal character in " + MARK);
    inner.addSuppressed(new IllegalStateException(MARK));
    ours().error("it failed with {} and {}", MARK, Path.of("/home/" + MARK), inner);
    ours().error("the store", new StoreFailure(StoreFailure.Reason.OTHER, "done: " + MARK, inner));
    context.getLogger("org.library").error("cannot parse " + MARK, new RuntimeException(MARK));
    assertThat(log())
        .doesNotContain(MARK)
        .contains("it failed with … and …", "java.io.IOException", "StoreFailure: done\n")
        .contains("because of java.io.IOException", "    at nl.casustafel.LogFileTest.")
        .contains("ERROR org.library\n");
  }

  @Test
  void whatHelpsAndSaysNothingOfPeopleStays() throws IOException {
    ours()
        .warn(
            "form {}, {}, {}",
            7,
            StoreFailure.Reason.DAMAGED,
            folder.resolve("casustafel-2026-11-23.db"));
    assertThat(log()).contains("form 7, DAMAGED, casustafel-2026-11-23.db");
  }

  @Test
  void itGrowsToAFewSmallFilesHoweverMuchGoesWrong() throws IOException {
    for (int line = 0; line < 5_000; line++) {
      ours().warn("the votes could not be stored just now");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList())
          .hasSize(4)
          .allSatisfy(file -> {
            assertThat(Files.size(file)).isLessThan(21_000);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
          });
    }
  }

  @Test
  void aLogThatCannotBeWrittenStopsNothing() throws IOException {
    Files.createDirectory(folder.resolve(LogFile.NAME));
    ours().error("nobody hears this");
    assertThat(folder.resolve(LogFile.NAME)).isEmptyDirectory();
  }
}
