package nl.casustafel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import nl.casustafel.App;
import nl.casustafel.casefile.library.CaseSource;
import nl.casustafel.cli.CliServices;
import nl.casustafel.desktop.shell.start.Launch;
import nl.casustafel.rehearsal.Rehearsal;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.Workshop;

/**
 * From the start of the JVM to the third frame of the window, and to the list of workshops, with a
 * database of 200 workshops. Each start is a JVM of its own with the options of the program.
 */
public final class StartBench {
  private static final int WORKSHOPS = 200;
  private static final int PLAYED = 5;
  private static final int STARTS = 12;
  private static final double AIM_MILLIS = 1000;
  private static final int FRAMES = 3;

  private StartBench() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1) {
      start(Path.of(arguments[0]));
      return;
    }
    Path folder = Files.createTempDirectory("casustafel-bench");
    fill(folder);
    List<Long> frames = new ArrayList<>();
    List<Long> lists = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      long[] millis = startOnce(folder);
      frames.add(millis[0] * 1_000_000);
      lists.add(millis[1] * 1_000_000);
    }
    System.out.println(figures("JVM start to third frame", frames).against(AIM_MILLIS));
    System.out.println(figures("JVM start to the list of 200 workshops", lists).against(2000));
    System.exit(0);
  }

  private static Figures figures(String name, List<Long> nanos) {
    return new Figures(name, nanos.stream().mapToLong(Long::longValue).toArray());
  }

  private static void fill(Path folder) {
    App app = new App();
    try (CliServices.OpenWorkshops open = app.open(folder, "bench")) {
      List<CaseSource> cases = app.builtInCases();
      for (int i = 0; i < WORKSHOPS; i++) {
        CaseSource source = cases.get(i % cases.size());
        Workshop workshop =
            open.workshops()
                .begin(
                    Rehearsal.info(source.template(), Language.NL, LocalDate.of(2026, 11, 23)),
                    source,
                    app.guideFiles());
        if (i < PLAYED) {
          new Rehearsal(workshop, i).play();
        }
      }
    }
  }

  private static long[] startOnce(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(StartBench.class.getName(), folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String[] figures = out.readLine().split(" ", -1);
      return new long[] {Long.parseLong(figures[0]), Long.parseLong(figures[1])};
    } finally {
      process.destroyForcibly();
    }
  }

  private static void start(Path folder) {
    App app = new App(new DataFolder(folder), Clock.systemUTC());
    Launch.window(app, Language.NL);
    Platform.runLater(() -> watch(Window.getWindows().getFirst().getScene()));
  }

  private static void watch(Scene scene) {
    long begun = ManagementFactory.getRuntimeMXBean().getStartTime();
    long[] third = new long[1];
    int[] count = new int[1];
    Runnable[] each = new Runnable[1];
    each[0] =
        () -> {
          count[0]++;
          if (count[0] == FRAMES) {
            third[0] = System.currentTimeMillis() - begun;
          }
          if (third[0] > 0 && scene.getRoot().lookup(".workshop-row") != null) {
            scene.removePostLayoutPulseListener(each[0]);
            System.out.println(third[0] + " " + (System.currentTimeMillis() - begun));
          } else {
            Platform.requestNextPulse();
          }
        };
    scene.addPostLayoutPulseListener(each[0]);
    Platform.requestNextPulse();
  }
}
