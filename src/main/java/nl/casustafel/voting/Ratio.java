package nl.casustafel.voting;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A share or measure as an exact fraction, so that a threshold that is met to the last vote is met:
 * with floating point −0.05 may come out as −0.05000000000000001 or −0.04999999999999999.
 *
 * @param denominator above 0; the two have no common divisor
 */
record Ratio(long numerator, long denominator) {

  static final Ratio ZERO = new Ratio(0, 1);
  static final Ratio ONE = new Ratio(1, 1);

  Ratio {
    if (denominator <= 0) {
      throw new IllegalArgumentException("not a denominator: " + denominator);
    }
  }

  /** The fraction of two whole numbers, in lowest terms; the second is not 0. */
  static Ratio of(long numerator, long denominator) {
    long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValue();
    long sign = Long.signum(denominator);
    return new Ratio(sign * numerator / divisor, sign * denominator / divisor);
  }

  /**
   * The sum.
   *
   * @throws ArithmeticException beyond what fits, which no room of people comes near
   */
  Ratio plus(Ratio other) {
    return of(
        Math.addExact(
            Math.multiplyExact(numerator, other.denominator),
            Math.multiplyExact(other.numerator, denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  Ratio times(Ratio other) {
    Ratio cross = of(numerator, other.denominator);
    Ratio back = of(other.numerator, denominator);
    return new Ratio(
        Math.multiplyExact(cross.numerator, back.numerator),
        Math.multiplyExact(cross.denominator, back.denominator));
  }

  boolean isAtLeast(BigDecimal threshold) {
    return compare(threshold) >= 0;
  }

  boolean isAtMost(BigDecimal threshold) {
    return compare(threshold) <= 0;
  }

  private int compare(BigDecimal threshold) {
    return BigDecimal.valueOf(numerator)
        .compareTo(threshold.multiply(BigDecimal.valueOf(denominator)));
  }

  double value() {
    return (double) numerator / denominator;
  }

  /** In hundredths, rounded down, so that what is printed as 75 % is not less than that. */
  int percent() {
    return Math.toIntExact(Math.floorDiv(Math.multiplyExact(numerator, 100), denominator));
  }
}
