package nl.casustafel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.casustafel.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, where no window can be opened. */
@EnabledOnOs(OS.LINUX)
class WithoutDisplayTest {
  @TempDir private Path folder;

  @Test
  void withoutADisplayItSaysSoInOneLineAndPlaysTheDemonstration() throws Exception {
    Ended ended = start("en", Map.of());

    assertThat(ended.errors())
        .containsExactly(
            "There is no display here, so a demonstration is played instead of opening a window.");
    assertThat(ended.output())
        .singleElement()
        .asString()
        .startsWith("Played “Chats that teach a model” with 12 people")
        .endsWith(
            "Database: %s. Report: %s."
                .formatted(demo("casustafel.db"), demo("chatlog-finetuning-en.pdf")));
    assertThat(demo("casustafel.db")).isNotEmptyFile();
    assertThat(demo("chatlog-finetuning-en.pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF-");
    assertThat(ended.code()).isZero();
  }

  @Test
  void aDisplayThatCannotBeOpenedIsNoDisplayAlsoForWhatIsDrawnInTheReport() throws Exception {
    Ended ended = start("nl", Map.of("DISPLAY", ":99"));

    assertThat(ended.errors())
        .containsExactly(
            "Hier kan geen venster worden geopend: het beeldscherm antwoordt niet, of GTK 3"
                + " ontbreekt. In plaats daarvan wordt een demonstratie gespeeld.");
    assertThat(ended.output()).hasSize(1);
    assertThat(demo("chatlog-finetuning-nl.pdf")).isNotEmptyFile();
    assertThat(ended.code()).isZero();
  }

  @Test
  void aCommandIsCarriedOutWhereTheDisplayCannotBeOpened() throws Exception {
    Ended ended =
        start(
            "en",
            Map.of("DISPLAY", ":99"),
            "demo",
            "--case",
            "patient-summaries",
            "--out",
            folder.resolve("demo").toString());

    assertThat(ended.errors()).isEmpty();
    assertThat(demo("patient-summaries-en.pdf")).isNotEmptyFile();
    assertThat(ended.code()).isZero();
  }

  private Path demo(String file) {
    return folder.resolve("demo").resolve(file);
  }

  private record Ended(int code, List<String> output, List<String> errors) {}

  private Ended start(String language, Map<String, String> display, String... arguments)
      throws IOException, InterruptedException {
    File output = folder.resolve("output").toFile();
    File errors = folder.resolve("errors").toFile();
    ProcessBuilder builder = new ProcessBuilder(commandLine(language, arguments));
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().putAll(display);
    int code = builder.redirectOutput(output).redirectError(errors).start().waitFor();
    return new Ended(
        code, Files.readAllLines(output.toPath()), Files.readAllLines(errors.toPath()));
  }

  /** As exec:exec in the pom, on the libraries of this test run. */
  private List<String> commandLine(String language, String... arguments) {
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
            "-Duser.language=" + language,
            "-Dcasustafel.data=" + folder.resolve("data"),
            "-Dcasustafel.demo=" + folder.resolve("demo"),
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return Stream.concat(line.stream(), Stream.of(arguments)).toList();
  }
}
