package nl.casustafel.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.casustafel.casefile.Stance;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Vote;

/** What people think of one observation, and how a discussion moves them. */
final class Opinions {
  /** Themes on which only those who know the law or the systems feel at home. */
  private static final Set<String> FOR_SPECIALISTS =
      Set.of("legal-basis", "processors-transfers", "retention-deletion", "security", "accuracy");

  private static final double MOVES = 0.65;
  private static final int NO_POINT = 0;

  private final RandomGenerator random;
  private final List<Integer> points = new ArrayList<>();

  /**
   * @param theme what the observation is about; empty for none of the guide's themes
   */
  Opinions(List<RoleText> people, Stance stance, String theme, RandomGenerator random) {
    this.random = random;
    for (RoleText person : people) {
      boolean silent = random.nextDouble() < cannotJudge(person, theme);
      points.add(silent ? NO_POINT : point(centre(stance) + leaning(person)));
    }
  }

  /** Some of those who stand apart move a point towards where most are. */
  void discuss() {
    int middle = middle();
    points.replaceAll(point ->
        point != NO_POINT && random.nextDouble() < MOVES
            ? point + Integer.signum(middle - point)
            : point);
  }

  /** What each of the people votes. */
  List<Vote> votes() {
    return points.stream()
        .<Vote>map(point -> point == NO_POINT ? new Vote.CannotJudge() : new Vote.Point(point))
        .toList();
  }

  AgreementTally tally() {
    List<Integer> counts = new ArrayList<>();
    for (int point = 1; point <= AgreementTally.POINTS; point++) {
      counts.add(count(point));
    }
    return new AgreementTally(counts, count(NO_POINT));
  }

  private static double cannotJudge(RoleText person, String theme) {
    return switch (person.side()) {
      case CHECKS -> 0.01;
      case BUILDS -> 0.03;
      case USES, IS_CONCERNED -> FOR_SPECIALISTS.contains(theme) ? 0.15 : 0.03;
    };
  }

  // The observations are critical: who builds it agrees less, who undergoes it agrees more.
  private static double leaning(RoleText person) {
    return switch (person.side()) {
      case BUILDS -> -0.7;
      case USES -> -0.2;
      case CHECKS -> 0.1;
      case IS_CONCERNED -> 0.5;
    };
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
