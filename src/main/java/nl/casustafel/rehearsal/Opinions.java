package nl.casustafel.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.casustafel.casefile.Stance;
import nl.casustafel.voting.AgreementTally;

/** What twelve people think of one observation, and how a discussion moves them. */
final class Opinions {
  private static final double CANNOT_JUDGE = 0.05;
  private static final int NO_POINT = 0;

  private final RandomGenerator random;
  private final List<Integer> points = new ArrayList<>();

  Opinions(Stance stance, RandomGenerator random) {
    this.random = random;
    for (int person = 0; person < Cast.PEOPLE; person++) {
      points.add(random.nextDouble() < CANNOT_JUDGE ? NO_POINT : point(centre(stance)));
    }
  }

  /** Some of those who stand apart move a point towards where most are. */
  void discuss() {
    int middle = middle();
    points.replaceAll(point ->
        point == NO_POINT || random.nextDouble() < 0.35
            ? point
            : point + Integer.signum(middle - point));
  }

  AgreementTally tally() {
    List<Integer> counts = new ArrayList<>();
    for (int point = 1; point <= AgreementTally.POINTS; point++) {
      counts.add(count(point));
    }
    return new AgreementTally(counts, count(NO_POINT));
  }

  private double centre(Stance stance) {
    return switch (stance) {
      case SOLID -> 4.4;
      case IMPRECISE -> 3.6;
      // Debatable means two camps.
      case DEBATABLE -> random.nextBoolean() ? 1.8 : 4.3;
      case TIP -> 4.0;
    };
  }

  private int point(double centre) {
    return Math.clamp(Math.round(centre + random.nextGaussian() * 0.8), 1, 5);
  }

  private int middle() {
    List<Integer> sorted = points.stream().filter(point -> point != NO_POINT).sorted().toList();
    return sorted.isEmpty() ? 3 : sorted.get(sorted.size() / 2);
  }

  private int count(int point) {
    return (int) points.stream().filter(other -> other == point).count();
  }
}
