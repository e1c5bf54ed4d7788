package nl.casustafel.bench;

import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import nl.casustafel.live.RawPhone;

/**
 * What one device can do to the door in a minute: how often it joins with the right code, how many
 * wrong codes it tries, and how many a device with many addresses tries. The first argument is the
 * number of seconds.
 */
final class JoinAttackBench {
  private static final int HANDS = 16;
  private static final int ADDRESSES = 60;
  private static final int PAUSE_MILLIS = 100;
  private static final int FULL = 503;

  private JoinAttackBench() {}

  static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    run("joins from one address", seconds, 1, true);
    run("guesses from one address", seconds, 1, false);
    run("guesses from " + ADDRESSES + " addresses", seconds, ADDRESSES, false);
    System.exit(0);
  }

  /** What became of the attempts. The burst that a whole room is given is over by half of them. */
  private record Tried(
      long begun,
      int seconds,
      AtomicInteger sent,
      AtomicInteger looked,
      AtomicInteger lookedAfterTheBurst) {
    Tried(long begun, int seconds) {
      this(begun, seconds, new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
    }

    long half() {
      return begun + seconds * 500_000_000L;
    }

    long end() {
      return begun + seconds * 1_000_000_000L;
    }

    void count(boolean lookedAt) {
      sent.incrementAndGet();
      if (lookedAt) {
        looked.incrementAndGet();
        if (System.nanoTime() > half()) {
          lookedAfterTheBurst.incrementAndGet();
        }
      }
    }
  }

  private static void attempt(BenchHall hall, InetAddress address, String code, Tried tried)
      throws Exception {
    // Without a cookie: every attempt is somebody new.
    try (RawPhone phone = new RawPhone(hall.server.port(), address)) {
      // Faster, and this machine runs out of ports, not the server of patience.
      Thread.sleep(PAUSE_MILLIS);
      RawPhone.Answer answer = phone.attempt(code);
      // Where no more may join from an address, no code is looked at either.
      tried.count(!answer.body().contains("too-many-attempts") && answer.status() != FULL);
    }
  }

  private static void run(String what, int seconds, int addresses, boolean right) throws Exception {
    BenchHall hall = new BenchHall();
    String code = right ? hall.session.view().settings().code().value() : "222222";
    Tried tried = new Tried(System.nanoTime(), seconds);
    hall.together(
        HANDS,
        hand -> {
          for (int turn = hand; System.nanoTime() < tried.end(); turn++) {
            attempt(hall, BenchHall.address(turn % addresses), code, tried);
          }
          return tried;
        });
    System.out.printf(
        java.util.Locale.ROOT,
        "%s: %d sent in %d s, %d looked at, %.1f a second in the second half; %d joined%n",
        what,
        tried.sent.get(),
        seconds,
        tried.looked.get(),
        tried.lookedAfterTheBurst.get() * 2.0 / seconds,
        hall.session.view().attendance().joined());
    hall.server.close();
    hall.session.close();
  }
}
