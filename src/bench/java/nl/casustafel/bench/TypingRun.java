package nl.casustafel.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own while somebody types into one field of it. */
final class TypingRun {
  private static final String FOUND = "FOUND ";
  private static final String TYPED = "TYPED ";
  private static final String SAVED = "SAVED ";

  private final Process process;
  private final BufferedReader out;
  private final String found;
  private final List<String> lines = new ArrayList<>();

  /** Starts the program and looks what stands in the field. */
  TypingRun(Path folder, TypedField field) throws IOException {
    Path errors = folder.resolve("errors.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    String modules = System.getProperty("jdk.module.path");
    if (modules != null) {
      command.addAll(
          List.of("--module-path", modules, "--add-modules", "javafx.controls,javafx.swing"));
    }
    command.add("--enable-native-access=ALL-UNNAMED" + (modules == null ? "" : ",javafx.graphics"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(TypingProgram.class.getName(), folder.toString(), field.name()));
    process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the program ended: " + Files.readString(errors));
    }
    found = line.substring(FOUND.length());
  }

  /** What stood in the field when the program came up. */
  String found() {
    return found;
  }

  /** Begins to type. */
  void go() throws IOException {
    process.outputWriter(StandardCharsets.US_ASCII).write("go\n");
    process.outputWriter(StandardCharsets.US_ASCII).flush();
  }

  /** Waits until the program says that something that was typed is saved. */
  void awaitSaid() throws IOException {
    String line = "";
    while (!line.startsWith(SAVED) || line.equals(SAVED + found)) {
      line = out.readLine();
      if (line == null) {
        throw new IOException("the program ended: " + lines);
      }
      lines.add(line);
    }
  }

  /** Kills it, and gives what it had said until then. */
  Said kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
    String rest = out.readAllAsString();
    rest.substring(0, rest.lastIndexOf('\n') + 1).lines().forEach(lines::add);
    Said said = new Said(new ArrayList<>(List.of(found)), new ArrayList<>(List.of(0L)), 0, 0);
    for (String line : lines) {
      said = said.and(line);
    }
    return said;
  }

  /**
   * What the program said before it was killed.
   *
   * @param states what stood in the field, from the beginning
   * @param at when that was typed
   * @param claimed the last state that was said to be saved
   * @param claims how often something was said to be saved
   */
  record Said(List<String> states, List<Long> at, int claimed, int claims) {

    private Said and(String line) {
      if (line.startsWith(TYPED)) {
        String[] words = line.split(" ", 3);
        at.add(Long.parseLong(words[1]));
        states.add(words[2]);
        return this;
      }
      int said = states.lastIndexOf(line.substring(SAVED.length()));
      return new Said(states, at, Math.max(claimed, said), claims + 1);
    }

    /** How long somebody had typed, when the program was killed, what is not found again. */
    long lostMillis(String foundAgain, long killed) {
      int last = states.lastIndexOf(foundAgain);
      return last == states.size() - 1 ? 0 : Math.max(0, killed - at.get(last + 1));
    }

    /** Whether what is found again was typed, and is at least what was said to be saved. */
    boolean isTrue(String foundAgain) {
      int last = states.lastIndexOf(foundAgain);
      return last >= 0 && last >= claimed;
    }
  }
}
