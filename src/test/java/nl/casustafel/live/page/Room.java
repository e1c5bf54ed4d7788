package nl.casustafel.live.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.casustafel.live.ServedProgram;
import nl.casustafel.live.page.Browser.Look;
import tools.jackson.databind.JsonNode;

/** People with phones, and the real program in a process that can be killed. */
final class Room implements AutoCloseable {
  private static final String SAVED = "Opgeslagen: ";
  private static final int PATIENCE_MILLIS = 60_000;

  private final Path folder;
  private final List<Visitor> people;
  private ServedProgram program;

  /** Starts the program and lets people in. */
  public Room(Browser browser, Path folder, int size) throws IOException {
    this.folder = folder;
    this.program = ServedProgram.begin(folder, freePort());
    String page = program.page().toString();
    this.people =
        IntStream.range(0, size)
            .mapToObj(i -> new Visitor(browser.phone(page, Look.DUTCH)))
            .toList();
  }

  // Below the ports that systems lend to clients: a phone that tries again could borrow ours.
  private static int freePort() throws IOException {
    for (int port = 26_000; ; port++) {
      try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      } catch (BindException taken) {
        // The next, then.
      }
    }
  }

  List<Visitor> people() {
    return people;
  }

  Visitor person(int place) {
    return people.get(place);
  }

  List<Visitor> people(int... places) {
    return IntStream.of(places).mapToObj(people::get).toList();
  }

  String code() {
    return program.code();
  }

  /** The facilitator does something. */
  void say(String command) throws IOException {
    assertThat(program.say(command).path("done").asString("")).isEqualTo(command.split(" ", 2)[0]);
  }

  /** How the program says that things stand. */
  JsonNode status() {
    try {
      return program.say("status");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits, while the phones go on, until things stand so; and returns how. */
  JsonNode until(Predicate<JsonNode> wanted) {
    people
        .getFirst()
        .page()
        .waitForCondition(
            () -> wanted.test(status()),
            new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    return status();
  }

  void kill() throws InterruptedException {
    program.kill();
  }

  /** Starts the program again, on the same folder and port. */
  void startAgain() throws IOException {
    program = program.again(folder);
  }

  /** Ends the program, as one does at the end of a workshop. */
  void quit() throws IOException, InterruptedException {
    program.quit();
  }

  Path data() {
    return folder.resolve("data");
  }

  String workshop() {
    return program.workshop().value();
  }

  /** What these people are told is saved: how many of each. Waits until all are told something. */
  static Map<String, Integer> toldSaved(List<Visitor> voters) {
    Map<String, Integer> told = new TreeMap<>();
    for (Visitor voter : voters) {
      assertThat(voter.status())
          .hasText(Pattern.compile("^" + SAVED), new HasTextOptions().setTimeout(PATIENCE_MILLIS));
      told.merge(voter.status().textContent().substring(SAVED.length()), 1, Integer::sum);
    }
    return told;
  }

  @Override
  public void close() {
    program.close();
  }
}
