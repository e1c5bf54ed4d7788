package nl.casustafel.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.Main;
import nl.casustafel.workshop.WorkshopId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real program, which holds a session without a window in a process of its own: it can be
 * killed as hard as the system can.
 */
public final class ServedProgram implements AutoCloseable {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private final Process process;
  private final BufferedReader out;
  private final Writer in;
  private final JsonNode serving;

  private ServedProgram(Path folder, List<String> which) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "serve"));
    command.addAll(List.of("--data", folder.resolve("data").toString()));
    command.addAll(which);
    this.process =
        new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    this.serving = answer();
  }

  /** Begins a workshop with a session; returns once phones can join. */
  public static ServedProgram begin(Path folder, int port) throws IOException {
    return new ServedProgram(
        folder, List.of("--case", "chatlog-finetuning", "--port", Integer.toString(port)));
  }

  /** Takes the session up again, at the port that the program itself remembers. */
  public ServedProgram again(Path folder) throws IOException {
    return new ServedProgram(folder, List.of("--workshop", workshop().value()));
  }

  public URI page() {
    return URI.create(serving.path("page").asString());
  }

  public String code() {
    return serving.path("code").asString();
  }

  public WorkshopId workshop() {
    return new WorkshopId(serving.path("workshop").asString());
  }

  /** What the program answers to a command of the facilitator. */
  public JsonNode say(String command) throws IOException {
    in.write(command + "\n");
    in.flush();
    return answer();
  }

  private JsonNode answer() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the program ended by itself; errors.txt beside the data says why");
    }
    return MAPPER.readTree(line);
  }

  /** Kills it with SIGKILL. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Lets it end by itself; the session stays to be taken up. */
  public void quit() throws IOException, InterruptedException {
    in.write("quit\n");
    in.close();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
