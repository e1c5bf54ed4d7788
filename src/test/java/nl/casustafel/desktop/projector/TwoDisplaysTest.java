package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The projector on real displays: an X server, a window manager, and a program of its own. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoDisplaysTest {
  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  @BeforeEach
  void needAnXServer() {
    assumeFalse(
        DummyDisplays.mayBeMissing(),
        "no Xorg with the dummy driver, xrandr and openbox here: install them to try two displays");
  }

  @Test
  void itFillsTheSecondDisplayAndComesBackAsAWindowWhenThatIsUnplugged() throws IOException {
    try (DummyDisplays displays = new DummyDisplays(folder);
        Program program = new Program(displays)) {
      program.until("where", "2 displays, closed");
      program.until("open", "2 displays, full 1280 0 1280 720");
      program.until("keyboard", "keyboard in the console");

      displays.unplug(1);
      program.until("where", "1 displays, window 743 58");

      displays.plugIn(1);
      program.until("where", "2 displays, full 1280 0 1280 720");
    }
  }

  @Test
  void theDisplayOfTheLastTimeIsTheOneOfTheNextTimeToo() throws IOException {
    Files.writeString(folder.resolve("projector"), "2560 0 1280 720");
    try (DummyDisplays displays = new DummyDisplays(folder)) {
      displays.plugIn(2);
      try (Program program = new Program(displays)) {
        program.until("open", "3 displays, full 2560 0 1280 720");
      }
    }
  }

  @Test
  void withOneDisplayItIsAWindowAndTheKeyboardStaysInTheConsole() throws IOException {
    try (DummyDisplays displays = new DummyDisplays(folder)) {
      displays.unplug(1);
      try (Program program = new Program(displays)) {
        program.until("open", "1 displays, window 743 58");
        program.until("keyboard", "keyboard in the console");
      }
    }
  }

  /** The main window and the projector in a JVM that draws on those displays. */
  private final class Program implements AutoCloseable {
    private final Process process;
    private final Writer orders;
    private final BufferedReader answers;

    Program(DummyDisplays displays) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
          .filter(argument ->
              argument.startsWith("--module-path")
                  || argument.startsWith("--add-modules")
                  || argument.startsWith("--enable-native-access"))
          .forEach(command::add);
      command.addAll(
          List.of(
              "-Dprism.order=sw",
              "-classpath",
              System.getProperty("java.class.path"),
              TwoDisplaysDriver.class.getName(),
              folder.resolve("projector").toString()));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DISPLAY", displays.name());
      builder.environment().put("GDK_BACKEND", "x11");
      builder.redirectError(folder.resolve("program.err").toFile());
      process = builder.start();
      orders = process.outputWriter(StandardCharsets.UTF_8);
      answers =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    String tell(String order) {
      try {
        orders.write(order + "\n");
        orders.flush();
        return String.valueOf(answers.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Tells something once, and asks where things are until they are as expected. */
    void until(String order, String expected) {
      AtomicReference<String> last = new AtomicReference<>(tell(order));
      try {
        WaitForAsyncUtils.waitFor(
            PATIENCE,
            TimeUnit.SECONDS,
            () -> {
              if (!last.get().equals(expected)) {
                last.set(tell(order.equals("keyboard") ? order : "where"));
              }
              return last.get().equals(expected);
            });
      } catch (TimeoutException late) {
        assertThat(last.get()).as("after " + order).isEqualTo(expected);
      }
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}
