package nl.casustafel.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the counts of an ordered scale say. The scale's points are numbered from 1; the middle one
 * of an odd scale belongs to neither side.
 *
 * @param counts how many chose each point, at least two points
 */
public record Agreement(List<Integer> counts) {

  public Agreement {
    counts = List.copyOf(counts);
    if (counts.size() < 2 || counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("not the counts of a scale: " + counts);
    }
  }

  public static Agreement of(AgreementTally tally) {
    return new Agreement(tally.counts());
  }

  public int n() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** The mean point; NaN when nobody voted. */
  public double mean() {
    return IntStream.range(0, counts.size()).mapToDouble(i -> (i + 1.0) * counts.get(i)).sum()
        / n();
  }

  /**
   * Consensus Cns, 0 (half at either end) to 1 (all alike); 1 when nobody voted. Tastle and
   * Wierman, “Consensus and dissention: a measure of ordinal dispersion”, 2007.
   */
  public double consensus() {
    int n = n();
    if (n == 0) {
      return 1;
    }
    double mean = mean();
    double width = counts.size() - 1.0;
    double sum = 1;
    for (int i = 0; i < counts.size(); i++) {
      double share = counts.get(i) / (double) n;
      if (share > 0) {
        sum += share * Math.log(1 - Math.abs(i + 1 - mean) / width) / Math.log(2);
      }
    }
    // Rounding can carry a value a hair beyond its bounds.
    return Math.clamp(sum, 0, 1);
  }

  /**
   * Agreement A, −1 (half at either end) over 0 (evenly spread) to 1 (all alike); 1 when nobody
   * voted. Van der Eijk, “Measuring agreement in ordered rating scales”, 2001.
   */
  public double agreement() {
    return exactAgreement().value();
  }

  /** The same to the last vote, for comparing with a threshold. */
  Ratio exactAgreement() {
    int n = n();
    if (n == 0) {
      return Ratio.ONE;
    }
    Ratio sum = Ratio.ZERO;
    List<Integer> left = new ArrayList<>(counts);
    int smallest = smallestPositive(left);
    while (smallest > 0) {
      List<Boolean> pattern = left.stream().map(count -> count > 0).toList();
      long filled = pattern.stream().filter(Boolean::booleanValue).count();
      sum = sum.plus(Ratio.of(smallest * filled, n).times(Layer.agreement(pattern)));
      int taken = smallest;
      left.replaceAll(count -> count > 0 ? count - taken : 0);
      smallest = smallestPositive(left);
    }
    return sum;
  }

  /** Polarisation (1 − A) / 2: 0 (all alike) to 1 (half at either end). */
  public double polarisation() {
    return (1 - agreement()) / 2;
  }

  /** The share above the middle of the scale; 0 when nobody voted. */
  public double shareAgreeing() {
    return agreeing().value();
  }

  /** The share below the middle of the scale; 0 when nobody voted. */
  public double shareOpposing() {
    return opposing().value();
  }

  /** The share above the middle in hundredths, rounded down; 0 when nobody voted. */
  public int percentAgreeing() {
    return agreeing().percent();
  }

  /** The share below the middle in hundredths, rounded down; 0 when nobody voted. */
  public int percentOpposing() {
    return opposing().percent();
  }

  Ratio agreeing() {
    return share(IntStream.range((counts.size() + 1) / 2, counts.size()));
  }

  Ratio opposing() {
    return share(IntStream.range(0, counts.size() / 2));
  }

  /** The share at the middle point of an odd scale; 0 on an even one or when nobody voted. */
  Ratio undecided() {
    return share(IntStream.range(counts.size() / 2, (counts.size() + 1) / 2));
  }

  /** The middle vote; half-way between two points when it falls there. NaN when nobody voted. */
  public double median() {
    return quantile(0.5);
  }

  /** The distance from the first to the third quartile, in points; NaN when nobody voted. */
  public double interquartileRange() {
    return quantile(0.75) - quantile(0.25);
  }

  // The mean of the votes on both sides of the cut, as for a median of an even number.
  private double quantile(double share) {
    int n = n();
    if (n == 0) {
      return Double.NaN;
    }
    double cut = share * n;
    int lower = (int) Math.ceil(cut);
    int upper = (int) Math.floor(cut) + 1;
    return (vote(Math.max(lower, 1)) + vote(Math.min(upper, n))) / 2.0;
  }

  /** The point of the vote at a place when all are put in order; places from 1. */
  private int vote(int place) {
    int passed = 0;
    for (int i = 0; i < counts.size(); i++) {
      passed += counts.get(i);
      if (passed >= place) {
        return i + 1;
      }
    }
    return counts.size();
  }

  private Ratio share(IntStream points) {
    int n = n();
    return n == 0 ? Ratio.ZERO : Ratio.of(points.map(counts::get).sum(), n);
  }

  private static int smallestPositive(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).filter(c -> c > 0).min().orElse(0);
  }
}
