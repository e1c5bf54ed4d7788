package nl.casustafel.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.casustafel.desktop.shell.start.SingleInstance;
import nl.casustafel.desktop.shell.start.SingleInstance.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one folder, as when a person starts the application twice. */
class SingleInstanceProcessTest {
  @TempDir Path folder;

  /** Takes a folder and keeps it until it is killed; writes what it hears. */
  static final class Holder {
    public static void main(String[] arguments) throws InterruptedException {
      Outcome outcome =
          SingleInstance.take(Path.of(arguments[0]), () -> System.out.println("to the front"));
      System.out.println(outcome instanceof Outcome.Taken ? "taken" : "not taken");
      Thread.currentThread().join();
    }
  }

  @Test
  void theFirstProcessHearsOfTheSecondAndItsFolderIsFreeOnceItIsKilled() throws Exception {
    Process holder = start();
    try (BufferedReader says =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(says.readLine()).isEqualTo("taken");

      assertThat(SingleInstance.take(folder, () -> {})).isEqualTo(new Outcome.PassedOn(true));
      assertThat(says.readLine()).isEqualTo("to the front");
    } finally {
      holder.destroyForcibly();
      assertThat(holder.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(SingleInstance.take(folder, () -> {}))
        .isInstanceOfSatisfying(Outcome.Taken.class, SingleInstanceProcessTest::close);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void close(Outcome.Taken taken) {
    try {
      taken.instance().close();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
