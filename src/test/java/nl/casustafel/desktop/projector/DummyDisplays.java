package nl.casustafel.desktop.projector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * An X server with three displays of 1280 by 720 side by side that nobody sees, and that can be
 * unplugged. At first only two are connected.
 */
final class DummyDisplays implements AutoCloseable {
  private static final String MODE = "1280x720";
  private static final String CONFIGURATION =
      """
      Section "Device"
        Identifier "dummy"
        Driver "dummy"
        VideoRam 64000
      EndSection
      Section "Monitor"
        Identifier "monitor"
        HorizSync 5-1000
        VertRefresh 5-200
      EndSection
      Section "Screen"
        Identifier "screen"
        Device "dummy"
        Monitor "monitor"
        DefaultDepth 24
        SubSection "Display"
          Depth 24
          Modes "1280x720"
          Virtual 3840 720
        EndSubSection
      EndSection
      """;

  private final List<Process> processes = new ArrayList<>();
  private final Path folder;
  private String name = "";

  DummyDisplays(Path folder) throws IOException {
    this.folder = folder;
    Path configuration = Files.writeString(folder.resolve("xorg.conf"), CONFIGURATION);
    name = ":" + serve(configuration);
    try {
      // Full screen is a matter of the window manager.
      start("openbox");
      for (int display = 1; display <= 2; display++) {
        xrandr("--addmode", output(display), MODE);
      }
      plugIn(1);
    } catch (IOException | AssertionError failed) {
      close();
      throw failed;
    }
  }

  /** Starts the server, which finds a free number by itself and tells it when it is ready. */
  private String serve(Path configuration) throws IOException {
    Process server =
        start(
            "Xorg",
            "-displayfd",
            "1",
            "-noreset",
            "-nolisten",
            "tcp",
            "-config",
            configuration.toString(),
            "-logfile",
            folder.resolve("xorg.log").toString());
    String number = server.inputReader(StandardCharsets.UTF_8).readLine();
    if (number == null) {
      close();
      // Some machines let nobody start one, whatever is installed.
      Assumptions.abort("no X server starts here: " + Files.readString(folder.resolve("Xorg.err")));
    }
    return String.valueOf(number);
  }

  /** Whoever builds without an X server may do so; the build that decides has one. */
  static boolean mayBeMissing() {
    boolean there =
        Stream.of(
                "/usr/bin/Xorg",
                "/usr/bin/xrandr",
                "/usr/bin/openbox",
                "/usr/lib/xorg/modules/drivers/dummy_drv.so")
            .map(Path::of)
            .allMatch(Files::exists);
    return !there && System.getenv("CI") == null;
  }

  /** What programs call it. */
  String name() {
    return name;
  }

  /** Connects a display to the right of the one before it; the first is number 0. */
  void plugIn(int display) {
    xrandr("--output", output(display), "--mode", MODE, "--right-of", output(display - 1));
    // Only when asked does the server look, and tell everybody, what is connected.
    xrandr("--query");
  }

  void unplug(int display) {
    xrandr("--output", output(display), "--off");
  }

  private static String output(int display) {
    return "DUMMY" + display;
  }

  private void xrandr(String... arguments) {
    List<String> command = new ArrayList<>(List.of("xrandr"));
    command.addAll(List.of(arguments));
    try {
      int answer = start(command.toArray(String[]::new)).waitFor();
      if (answer != 0) {
        throw new AssertionError(command + ": " + Files.readString(folder.resolve("xrandr.err")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(folder.resolve(command[0] + ".err").toFile());
    if (!name.isEmpty()) {
      builder.environment().put("DISPLAY", name);
    }
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  @Override
  public void close() {
    for (Process process : processes.reversed()) {
      process.destroy();
      process.onExit().join();
    }
  }
}
