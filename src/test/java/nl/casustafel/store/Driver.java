package nl.casustafel.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A {@link KillDriver} or the like that runs, and the last revision that it confirmed. */
final class Driver {
  private final Process process;
  private final BufferedReader confirmations;
  private long confirmed;

  Driver(Process process) {
    this.process = process;
    this.confirmations =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /** Lets it open the database and go on after a revision. */
  void begin(long last) throws IOException {
    confirmed = last;
    process.getOutputStream().write((last + 1 + "\n").getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
  }

  /** Waits until it has confirmed so many revisions more. */
  void await(int revisions) throws IOException {
    for (int i = 0; i < revisions; i++) {
      String line = confirmations.readLine();
      if (line == null) {
        throw new IllegalStateException("the driver ended by itself");
      }
      confirmed = Long.parseLong(line);
    }
  }

  /**
   * Kills it with SIGKILL.
   *
   * @return the last revision that it confirmed, also when nobody had read that yet
   */
  long kill() throws IOException, InterruptedException {
    // Of the handle, because the process itself would also throw away what it printed.
    process.toHandle().destroyForcibly();
    process.waitFor();
    String rest = confirmations.readAllAsString();
    int whole = rest.lastIndexOf('\n');
    if (whole >= 0) {
      confirmed = Long.parseLong(rest.substring(0, whole).lines().toList().getLast());
    }
    confirmations.close();
    return confirmed;
  }
}
