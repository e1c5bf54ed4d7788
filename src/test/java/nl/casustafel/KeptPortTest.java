package nl.casustafel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A port that the system keeps for itself, with a program that really may not have it. */
class KeptPortTest {
  private static final Path FIRST_FREE = Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start");
  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

  @TempDir Path folder;

  /** Whoever is allowed everything gives up the right to it first. */
  private static List<String> withoutTheRight() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of(SETPRIV.toString(), "--bounding-set=-net_bind_service")
        : List.of();
  }

  private Process serve(int port) throws IOException {
    List<String> line = new ArrayList<>(withoutTheRight());
    line.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.language=en",
            "-Dcasustafel.data=" + folder,
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--case",
            "chatlog-finetuning",
            "--port",
            Integer.toString(port)));
    return new ProcessBuilder(line).redirectError(new File(folder.toFile(), "errors")).start();
  }

  // In one go: what the system makes up as it is read has no second part.
  private static int firstFree() throws IOException {
    try (BufferedReader number = Files.newBufferedReader(FIRST_FREE)) {
      return Integer.parseInt(number.readLine().strip());
    }
  }

  @Test
  void itIsServedOnAnotherOneAndSaysWhy() throws Exception {
    assumeTrue(Files.isReadable(FIRST_FREE) && Files.isExecutable(SETPRIV));
    int port = 1_023;
    assumeTrue(firstFree() > port);
    Process serving = serve(port);
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(serving.getInputStream(), StandardCharsets.UTF_8))) {
      JsonNode first = JsonMapper.builder().build().readTree(said.readLine());
      String page = first.path("page").asString();
      assertThat(page).startsWith("http://127.0.0.1:").isNotEqualTo("http://127.0.0.1:1023/");
      assertThat(first.path("notice").asString())
          .isEqualTo(
              "Port 1023 is not free: another program uses it, or the system keeps it. The page is"
                  + " at "
                  + page
                  + "; phones that knew the old address have to open this one.");
      serving.getOutputStream().close();
      assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(serving.exitValue()).isZero();
    } finally {
      serving.destroyForcibly();
    }
  }
}
