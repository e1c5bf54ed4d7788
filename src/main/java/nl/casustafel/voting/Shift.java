package nl.casustafel.voting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How a group moved from one round to another, as far as counts tell: a show of hands does not say
 * who moved where.
 *
 * @param points the difference for each point of the scale, from 1 to 5
 * @param cannotJudge the difference of those who cannot judge
 */
public record Shift(List<Integer> points, int cannotJudge) {

  public Shift {
    points = List.copyOf(points);
  }

  public static Shift between(AgreementTally before, AgreementTally after) {
    return new Shift(
        IntStream.rangeClosed(1, AgreementTally.POINTS)
            .mapToObj(point -> after.of(point) - before.of(point))
            .toList(),
        after.cannotJudge() - before.cannotJudge());
  }

  /** People who joined the vote, or left it when negative. */
  public int joined() {
    return points.stream().mapToInt(Integer::intValue).sum() + cannotJudge;
  }

  /** The fewest people who must have changed their answer; those who joined or left aside. */
  public int changedAtLeast() {
    int more = IntStream.concat(ofPoints(), IntStream.of(cannotJudge)).filter(d -> d > 0).sum();
    return Math.min(more, more - joined());
  }

  /** Whether nothing changed, as far as counts tell. */
  public boolean none() {
    return cannotJudge == 0 && ofPoints().allMatch(d -> d == 0);
  }

  private IntStream ofPoints() {
    return points.stream().mapToInt(Integer::intValue);
  }
}
