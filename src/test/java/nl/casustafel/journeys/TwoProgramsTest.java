package nl.casustafel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.casustafel.App;
import nl.casustafel.Main;
import nl.casustafel.cli.CliServices;
import nl.casustafel.cli.CommandLineInterface;
import nl.casustafel.store.OpenResult;
import nl.casustafel.store.file.DataFolder;
import nl.casustafel.store.file.Holder;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.WorkshopSummary;
import nl.casustafel.workshop.WorkshopView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The program started twice on one data folder, in processes of its own. */
class TwoProgramsTest {
  @TempDir private Path folder;
  private Path data;
  private App app;
  private WorkshopView before;
  private WorkshopSummary listed;
  private Process first;

  @BeforeEach
  void keepOneWorkshop() {
    data = folder.resolve("data");
    app = new App(new DataFolder(data), Clock.systemUTC());
    try (CliServices.OpenWorkshops open = app.open(data, "demo")) {
      var source = app.builtInCases().getFirst();
      before =
          open.workshops()
              .begin(
                  app.demoInfo(source.template(), Language.EN, app.today()),
                  source,
                  app.guideFiles())
              .view();
      listed = open.workshops().list().getFirst();
    }
  }

  @AfterEach
  void endFirst() throws InterruptedException {
    first.destroyForcibly();
    assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  private String id() {
    return before.identity().id().value();
  }

  @Test
  void besideAWindowASecondWindowAndEveryWritingCommandAreRefusedAndNothingIsLost()
      throws Exception {
    first = start();
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> lock().endsWith(" window"));
    collectGarbageIn(first);

    Process second = start();
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isZero();

    Terminal english = new Terminal(Language.EN);
    assertThat(english.type("serve", "--data", data.toString(), "--workshop", id()))
        .isEqualTo(CommandLineInterface.IN_USE);
    assertThat(english.err())
        .startsWith("A window of Casustafel (process " + first.pid() + ", since ")
        .endsWith(
            ") works with this data folder. Nothing was done. Close that window first, or give"
                + " another folder."
                + System.lineSeparator());
    Terminal dutch = new Terminal(Language.NL);
    assertThat(dutch.type("demo", "--case", "patient-summaries", "--out", data.toString()))
        .isEqualTo(CommandLineInterface.IN_USE);
    assertThat(dutch.err()).startsWith("Een venster van Casustafel (proces " + first.pid());

    assertThat(english.type("workshops", "--data", data.toString())).isZero();
    assertThat(english.out()).startsWith(id()).hasLineCount(1);
    assertThat(first.isAlive()).isTrue();
    assertNothingIsLost();
  }

  @Test
  void besideServeASecondServeAndAWindowAreRefusedAndNothingIsLost() throws Exception {
    first = start("serve", "--data", data.toString(), "--workshop", id());
    try (BufferedReader says =
        new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(says.readLine()).contains("\"serving\"");

      Terminal english = new Terminal(Language.EN);
      assertThat(english.type("serve", "--data", data.toString(), "--workshop", id()))
          .isEqualTo(CommandLineInterface.IN_USE);
      assertThat(english.out()).isEmpty();
      assertThat(english.err())
          .startsWith("The command “serve” of Casustafel (process " + first.pid() + ", since ");
      assertThat(app.openData())
          .isInstanceOfSatisfying(
              OpenResult.InUse.class,
              inUse -> {
                Holder by = inUse.by();
                assertThat(by).isNotNull();
                assertThat(by.program()).isEqualTo("serve");
                assertThat(by.process()).isEqualTo(first.pid());
              });
      assertNothingIsLost();
    }
  }

  private void assertNothingIsLost() {
    try (CliServices.OpenWorkshops open = app.read(data)) {
      assertThat(open.workshops().list()).containsExactly(listed);
      WorkshopView now = open.workshops().open(before.identity().id()).orElseThrow().view();
      assertThat(now.identity()).isEqualTo(before.identity());
      assertThat(now.info()).isEqualTo(before.info());
    }
  }

  private String lock() throws IOException {
    return Files.readString(data.resolve("casustafel.lock"));
  }

  private static void collectGarbageIn(Process process) throws Exception {
    Process collecting =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()),
                "GC.run")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(collecting.waitFor()).isZero();
  }

  /** As exec:exec in the pom, on the libraries of this test run and without a display. */
  private Process start(String... arguments) throws IOException {
    List<String> line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--add-modules",
            "javafx.controls,javafx.swing",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Duser.language=en",
            "-Dcasustafel.data=" + data,
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return new ProcessBuilder(Stream.concat(line.stream(), Stream.of(arguments)).toList())
        .redirectError(new File(folder.toFile(), "errors"))
        .start();
  }
}
