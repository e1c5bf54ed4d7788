package nl.casustafel.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How people moved on the agreement scale from one round to the next: only those who placed
 * themselves on it in both.
 *
 * @param moved five rows, by the point of the first round; in each five numbers, by the point of
 *     the second
 */
public record ShiftMatrix(List<List<Integer>> moved) {

  public ShiftMatrix {
    moved = moved.stream().map(List::copyOf).toList();
    if (moved.size() != AgreementTally.POINTS
        || moved.stream().anyMatch(row -> row.size() != AgreementTally.POINTS)) {
      throw new IllegalArgumentException("not a matrix of five by five: " + moved);
    }
  }

  public static ShiftMatrix between(BallotBox before, BallotBox after) {
    int[][] moved = new int[AgreementTally.POINTS][AgreementTally.POINTS];
    before
        .ballots()
        .forEach((id, first) -> {
          if (first.vote() instanceof Vote.Point from
              && after.ballot(id).map(Ballot::vote).orElse(null) instanceof Vote.Point to) {
            moved[from.point() - 1][to.point() - 1]++;
          }
        });
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : moved) {
      rows.add(IntStream.of(row).boxed().toList());
    }
    return new ShiftMatrix(rows);
  }

  /** How many went from one point to another, each 1 to 5. */
  public int of(int from, int to) {
    return moved.get(from - 1).get(to - 1);
  }

  /** People who placed themselves in both rounds. */
  public int n() {
    return sum(1) + sum(0) + sum(-1);
  }

  /** People who agree more than before. */
  public int up() {
    return sum(1);
  }

  /** People who agree less than before. */
  public int down() {
    return sum(-1);
  }

  public int stayed() {
    return sum(0);
  }

  private int sum(int direction) {
    int sum = 0;
    for (int from = 1; from <= AgreementTally.POINTS; from++) {
      for (int to = 1; to <= AgreementTally.POINTS; to++) {
        sum += Integer.signum(to - from) == direction ? of(from, to) : 0;
      }
    }
    return sum;
  }
}
