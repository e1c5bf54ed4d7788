package nl.casustafel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.casustafel.log.Logs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLineTest {
  @TempDir Path folder;

  @Test
  void theLineKeptLastIsReadAndNobodyButTheOwnerReadsTheFile() throws IOException {
    Path file = folder.resolve("line.txt");
    assertThat(new KeptLine(file).read()).isEmpty();
    new KeptLine(file).keep("http 10.0.0.7");
    new KeptLine(file).keep("http 10.0.0.8");
    assertThat(new KeptLine(file).read()).contains("http 10.0.0.8");
    assertThat(folder.toFile().list()).containsExactly("line.txt");
    assumeTrue(OwnFile.isPosix(file));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  @Logs(
      "WARN KeptLine: what was chosen could not be kept for the next time: NO_FOLDER <- NoSuchFileException")
  void whereItCannotBeKeptOrReadNothingFails() throws IOException {
    KeptLine nowhere = new KeptLine(folder.resolve("none").resolve("line.txt"));
    nowhere.keep("http 10.0.0.7");
    assertThat(nowhere.read()).isEmpty();
    assertThat(new KeptLine(Files.createDirectory(folder.resolve("folder"))).read()).isEmpty();
  }

  @Test
  void whenWhatIsToBeDoneBeforehandFailsTheFormerTextStays() throws IOException {
    Path file = folder.resolve("text.txt");
    OwnFile.write(file, "before");
    WholeFile.Deed failing =
        () -> {
          throw new IOException("it cannot be done");
        };
    assertThatThrownBy(() -> OwnFile.write(file, "after", failing)).hasMessage("it cannot be done");
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("text.txt");
  }
}
