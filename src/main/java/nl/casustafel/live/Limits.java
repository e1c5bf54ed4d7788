package nl.casustafel.live;

import java.time.Duration;

/**
 * How much the server puts up with.
 *
 * @param connections at once, those of event streams included
 * @param requestsPerSecond of one phone, in the long run
 * @param burst requests of one phone at once
 * @param idle after which a connection on which nothing comes is closed
 */
public record Limits(int connections, double requestsPerSecond, int burst, Duration idle) {

  /** More than people do: two thousand phones, each as fast as thumbs are. */
  public static final Limits USUAL = new Limits(6_000, 10, 40, Duration.ofSeconds(30));

  /** Requests on anything but a suggestion have bodies of at most so many bytes. */
  static final int BODY = 1_024;

  /** Suggestions have bodies of at most so many bytes. */
  static final int SUGGESTION_BODY = 4_096;

  /** Bytes of headers. */
  static final int HEADERS = 16_384;

  /** Event streams of one phone: some browsers open another before they close the first. */
  static final int STREAMS = 4;
}
