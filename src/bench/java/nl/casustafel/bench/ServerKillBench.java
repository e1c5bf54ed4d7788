package nl.casustafel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import nl.casustafel.live.ServerKills;

/**
 * Kills the real program with {@code kill -9} while phones vote, starts it again on the same data
 * and port, and counts. Arguments: phones (100), kills (20).
 */
public final class ServerKillBench {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int KILLS_A_ROUND = 5;

  private ServerKillBench() {}

  public static void main(String[] arguments) throws Exception {
    int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    Path folder = Files.createTempDirectory("casustafel-bench");
    try (ServerKills kills = new ServerKills(folder, people)) {
      for (int kill = 1; kill <= times; kill++) {
        kills.kill();
        System.out.printf("killed %d of %d times%n", kill, times);
        if (kill % KILLS_A_ROUND == 0 && kill < times) {
          kills.nextRound();
        }
      }
      print(kills.outcome(), people, times);
    }
  }

  private static void print(ServerKills.Outcome outcome, int people, int times) {
    Duration slowest = Collections.max(outcome.slowestBack());
    System.out.printf("%d phones, %d kills with SIGKILL%n", people, times);
    System.out.printf(
        "votes acknowledged %,d; rows stored %,d%n",
        outcome.acknowledged(), outcome.stored().rows());
    long faults = outcome.stored().lost() + outcome.stored().duplicate() + outcome.wrong().size();
    System.out.printf(
        "lost %d, duplicate %d, told wrong %d   limit 0   %s%n",
        outcome.stored().lost(),
        outcome.stored().duplicate(),
        outcome.wrong().size(),
        faults == 0 ? "within" : "EXCEEDED");
    System.out.printf(
        "slowest phone back %.1f s after the program was started again   limit %d s   %s%n",
        slowest.toMillis() / 1000.0,
        LIMIT.toSeconds(),
        slowest.compareTo(LIMIT) <= 0 ? "within" : "EXCEEDED");
    outcome.wrong().stream().limit(20).forEach(System.out::println);
  }
}
