package nl.casustafel.desktop.projector.slide;

import java.util.List;
import nl.casustafel.voting.RiskTally;
import nl.casustafel.voting.VoteLabel;
import org.jspecify.annotations.Nullable;

/**
 * The revealed rounds on one thing.
 *
 * @param rounds those with counts, the first one first; empty where too few voted in each
 * @param notices what has to be said beside the counts
 */
public record Outcome(
    List<Head> rounds, Chart chart, @Nullable Reading reading, List<String> notices) {

  public Outcome {
    rounds = List.copyOf(rounds);
    notices = List.copyOf(notices);
  }

  /**
   * A round.
   *
   * @param n such as {@code n = 41}
   * @param voters by which counts become shares; at least 1
   */
  public record Head(String name, String n, int voters) {}

  /** What the last round is called, and why. */
  public record Reading(VoteLabel label, String name, String meaning) {}

  /** The counts. */
  public sealed interface Chart {}

  /** A bar for each answer. */
  public record Bars(List<Row> rows) implements Chart {
    public Bars {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An answer.
   *
   * @param counts of each round
   */
  public record Row(String words, String look, List<Integer> counts) {
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /**
   * Likelihood by severity for each round.
   *
   * @param below the median and how many cannot judge, of each round
   */
  public record Matrices(BallotWords.Scales scales, List<RiskTally> tallies, List<String> below)
      implements Chart {
    public Matrices {
      tallies = List.copyOf(tallies);
      below = List.copyOf(below);
    }
  }
}
