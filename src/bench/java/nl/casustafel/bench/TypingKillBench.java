package nl.casustafel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Kills the program with {@code kill -9} while somebody types into each kind of field, opens it
 * again, and looks what stands in the field. Argument: kills in all (52). Limits: a second of
 * typing lost, and nothing that was said to be saved.
 */
public final class TypingKillBench {
  private static final long LIMIT_MILLIS = 1_000;
  private static final int SHORTEST_MILLIS = 400;
  private static final int LONGEST_MILLIS = 3_600;

  private final Path folder;
  private final Random random = new Random(20_261_129);
  private final Map<TypedField, List<Long>> lost = new LinkedHashMap<>();
  private final List<String> untrue = new ArrayList<>();
  private int keys;
  private int claims;

  private TypingKillBench(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 52;
    TypingKillBench bench = new TypingKillBench(Files.createTempDirectory("casustafel-bench"));
    TypedWorkshop.begin(bench.folder);
    TypedField[] fields = TypedField.values();
    int done = 0;
    for (int i = 0; i < fields.length; i++) {
      int times = (kills - done) / (fields.length - i);
      bench.kill(fields[i], times);
      done += times;
    }
    bench.print(kills);
  }

  private void kill(TypedField field, int times) throws Exception {
    TypingRun run = new TypingRun(folder, field);
    for (int time = 0; time < times; time++) {
      run.go();
      Thread.sleep(SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS));
      long moment = System.currentTimeMillis();
      TypingRun.Said said = run.kill();
      run = new TypingRun(folder, field);
      judge(field, said, moment, run.found());
    }
    run.kill();
    System.out.printf(
        Locale.ROOT, "%-18s killed %d times, lost %s ms%n", field, times, lost.get(field));
  }

  private void judge(TypedField field, TypingRun.Said said, long moment, String found) {
    if (!said.isTrue(found)) {
      untrue.add(field + ": said " + said + ", found " + found);
    }
    lost.computeIfAbsent(field, none -> new ArrayList<>()).add(said.lostMillis(found, moment));
    keys += said.states().size() - 1;
    claims += said.claims();
  }

  private void print(int kills) {
    long[] millis =
        lost.values().stream().flatMap(List::stream).mapToLong(one -> one * 1_000_000).toArray();
    System.out.printf(
        Locale.ROOT,
        "%d kills with SIGKILL, %d keys, \"everything saved\" read %d times%n",
        kills,
        keys,
        claims);
    System.out.println(new Figures("typing lost at a kill", millis).against(LIMIT_MILLIS));
    System.out.printf(
        Locale.ROOT,
        "said to be saved and was not: %d   limit 0   %s%n",
        untrue.size(),
        untrue.isEmpty() ? "within" : "EXCEEDED");
    untrue.forEach(System.out::println);
  }
}
