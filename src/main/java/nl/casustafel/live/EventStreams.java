package nl.casustafel.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nl.casustafel.workshop.session.kept.TokenHash;

/**
 * The phones that listen for changes. Each is written to on the thread of its own request, so that
 * a slow one keeps nobody waiting; of several changes it hears of the last.
 */
final class EventStreams {
  static final Map<String, String> HEADERS =
      Map.of("Content-Type", "text/event-stream", "X-Accel-Buffering", "no");

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final byte[] BEAT = bytes(":\n\n");

  private final Map<TokenHash, Integer> listening = new ConcurrentHashMap<>();
  private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
  private final Consumer<Set<TokenHash>> connected;
  private volatile long revision;
  private volatile boolean ended;
  private volatile boolean closed;

  /**
   * @param connected told which phones listen, whenever that changes; the set goes on changing
   */
  EventStreams(Consumer<Set<TokenHash>> connected) {
    this.connected = connected;
  }

  /** Never blocks. */
  void tell(long newRevision, boolean sessionEnded) {
    if (newRevision == revision && sessionEnded == ended) {
      return;
    }
    revision = newRevision;
    ended = sessionEnded;
    streams.forEach(Stream::wake);
  }

  /** Takes a place; false when the phone has as many as it may. */
  boolean enter(TokenHash who) {
    boolean[] entered = new boolean[1];
    listening.compute(
        who,
        (same, count) -> {
          int before = count == null ? 0 : count;
          entered[0] = before < Limits.STREAMS;
          return entered[0] ? Integer.valueOf(before + 1) : count;
        });
    if (entered[0]) {
      connected.accept(listening.keySet());
    }
    return entered[0];
  }

  private void leave(TokenHash who) {
    listening.computeIfPresent(who, (same, count) -> count == 1 ? null : count - 1);
    connected.accept(listening.keySet());
  }

  /** Writes to a phone that took a place until it goes away or the server closes. */
  void serve(TokenHash who, Call call) {
    Stream stream = new Stream(who, Thread.currentThread());
    streams.add(stream);
    try {
      call.begin(HEADERS);
      call.write(bytes("retry: 2000\n\n"));
      stream.pump(call);
      call.end();
    } catch (IOException gone) {
      // The phone went away: nothing to do for it.
      call.fail(gone);
    } finally {
      streams.remove(stream);
      leave(who);
    }
  }

  /** These phones are out: they hear no more. */
  void dismiss(Set<TokenHash> phones) {
    streams.stream().filter(stream -> phones.contains(stream.who)).forEach(Stream::dismiss);
  }

  void close() {
    closed = true;
    streams.forEach(Stream::wake);
  }

  private final class Stream {
    private final TokenHash who;
    private final Thread thread;
    private long told = -1;
    private volatile boolean dismissed;

    Stream(TokenHash who, Thread thread) {
      this.who = who;
      this.thread = thread;
    }

    void dismiss() {
      dismissed = true;
      wake();
    }

    void wake() {
      LockSupport.unpark(thread);
    }

    void pump(Call call) throws IOException {
      while (!closed && !dismissed) {
        long now = revision;
        if (ended) {
          call.write(bytes("event: ended\ndata: {}\n\n"));
          return;
        }
        if (now == told) {
          long before = System.nanoTime();
          LockSupport.parkNanos(this, HEARTBEAT.toNanos());
          if (System.nanoTime() - before < HEARTBEAT.toNanos()) {
            continue;
          }
          call.write(BEAT);
        } else {
          told = now;
          call.write(bytes("event: state\ndata: {\"revision\":" + now + "}\n\n"));
        }
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
