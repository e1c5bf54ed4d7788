package nl.casustafel.voting;

import java.util.List;

/**
 * The count of an agreement vote.
 *
 * @param counts five numbers, from 1 = strongly disagree to 5 = strongly agree, each at least 0
 * @param cannotJudge people who say that they cannot judge; not part of {@link #n}
 */
public record AgreementTally(List<Integer> counts, int cannotJudge) implements Tally {

  public static final int POINTS = 5;

  /** The answers by the {@link Vote#text} of each, as they are shown: “strongly agree” first. */
  public static final List<String> ANSWERS =
      List.of("5", "4", "3", "2", "1", Vote.CannotJudge.TEXT);

  public AgreementTally {
    counts = List.copyOf(counts);
    if (counts.size() != POINTS || cannotJudge < 0 || counts.stream().anyMatch(c -> c < 0)) {
      throw new IllegalArgumentException("not a tally: " + counts + ", " + cannotJudge);
    }
  }

  /** People who placed themselves on the scale. */
  public int n() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Everybody who took part, those who cannot judge included. */
  @Override
  public int voters() {
    return n() + cannotJudge;
  }

  /** The count of one point of the scale, 1 to 5. */
  public int of(int point) {
    return counts.get(point - 1);
  }

  /** The count of one of the {@link #ANSWERS}. */
  public int of(String answer) {
    return answer.equals(Vote.CannotJudge.TEXT) ? cannotJudge : of(Integer.parseInt(answer));
  }
}
