package nl.casustafel.voting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The count of a vote on a risk.
 *
 * @param cells 16 numbers: severity 1 to 4 of likelihood 1, then of likelihood 2, and so on
 */
public record RiskTally(List<Integer> cells, int cannotJudge) implements Tally {

  public static final int POINTS = 4;

  public RiskTally {
    cells = List.copyOf(cells);
    if (cells.size() != POINTS * POINTS || cannotJudge < 0 || cells.stream().anyMatch(c -> c < 0)) {
      throw new IllegalArgumentException("not a tally: " + cells + ", " + cannotJudge);
    }
  }

  static int cell(int likelihood, int severity) {
    return (likelihood - 1) * POINTS + severity - 1;
  }

  /** How many chose this likelihood and severity, each 1 to 4. */
  public int of(int likelihood, int severity) {
    return cells.get(cell(likelihood, severity));
  }

  /** People who weighed the risk. */
  public int n() {
    return cells.stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public int voters() {
    return n() + cannotJudge;
  }

  /** The likelihoods chosen, whatever the severity: its median and spread are the proposal. */
  public Agreement likelihoods() {
    return new Agreement(points().mapToObj(l -> points().map(s -> of(l, s)).sum()).toList());
  }

  /** The severities chosen, whatever the likelihood. */
  public Agreement severities() {
    return new Agreement(points().mapToObj(s -> points().map(l -> of(l, s)).sum()).toList());
  }

  private static IntStream points() {
    return IntStream.rangeClosed(1, POINTS);
  }
}
