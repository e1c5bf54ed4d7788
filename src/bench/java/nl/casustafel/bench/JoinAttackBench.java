package nl.casustafel.bench;

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

  private static void run(String what, int seconds, int addresses, boolean right) throws Exception {
    BenchHall hall = new BenchHall();
    String code = right ? hall.session.view().settings().code().value() : "222222";
    AtomicInteger looked = new AtomicInteger();
    AtomicInteger lookedAfterTheBurst = new AtomicInteger();
    AtomicInteger sent = new AtomicInteger();
    long begun = System.nanoTime();
    long half = begun + seconds * 500_000_000L;
    long end = begun + seconds * 1_000_000_000L;
    hall.together(
        HANDS,
        index -> {
          int turn = index;
          while (System.nanoTime() < end) {
            // Without a cookie: every attempt is somebody new.
            try (RawPhone phone =
                new RawPhone(hall.server.port(), BenchHall.address(turn++ % addresses))) {
              // Faster, and this machine runs out of ports, not the server of patience.
              Thread.sleep(PAUSE_MILLIS);
              RawPhone.Answer answer = phone.attempt(code);
              sent.incrementAndGet();
              // Where no more may join from an address, no code is looked at either.
              if (!answer.body().contains("too-many-attempts") && answer.status() != FULL) {
                looked.incrementAndGet();
                if (System.nanoTime() > half) {
                  lookedAfterTheBurst.incrementAndGet();
                }
              }
            }
          }
          return sent;
        });
    System.out.printf(
        java.util.Locale.ROOT,
        "%s: %d sent in %d s, %d looked at, %.1f a second in the second half; %d joined%n",
        what,
        sent.get(),
        seconds,
        looked.get(),
        lookedAfterTheBurst.get() * 2.0 / seconds,
        hall.session.view().attendance().joined());
    hall.server.close();
    hall.session.close();
  }
}
