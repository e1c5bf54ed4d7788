package nl.casustafel.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BallotBoxTest {
  private static final VoteForm SCALE = new VoteForm.AgreementScale();

  private record Casting(BallotId id, Ballot ballot) {}

  @Test
  void theCountIsThatOfTheNewestBallotsWhateverTheOrderInWhichTheyCame() {
    Random random = new Random(7);
    for (int run = 0; run < 200; run++) {
      List<Casting> castings = new ArrayList<>();
      Map<BallotId, Ballot> newest = new HashMap<>();
      int people = random.nextInt(40);
      for (int person = 0; person < people; person++) {
        BallotId id = new BallotId(random.nextLong(), person);
        int changes = 1 + random.nextInt(4);
        for (int seq = 1; seq <= changes; seq++) {
          int point = random.nextInt(6);
          Vote vote = point == 0 ? new Vote.CannotJudge() : new Vote.Point(point);
          Ballot ballot = new Ballot(vote, seq, null);
          castings.add(new Casting(id, ballot));
          newest.put(id, ballot);
        }
      }
      Collections.shuffle(castings, random);
      BallotBox box = new BallotBox(SCALE);
      castings.forEach(casting -> box.cast(casting.id(), casting.ballot()));
      assertThat(box.ballots()).isEqualTo(newest);
      assertThat(box.tally()).isEqualTo(counted(newest));
      assertThat(box.voters()).isEqualTo(people);
    }
  }

  @Test
  void anOlderBallotIsAnsweredWithTheOneThatLiesThere() {
    BallotBox box = new BallotBox(SCALE);
    BallotId id = new BallotId(1, 2);
    Ballot third = new Ballot(new Vote.Point(5), 3, null);
    assertThat(box.cast(id, third)).isEqualTo(third);
    assertThat(box.cast(id, new Ballot(new Vote.Point(1), 2, null))).isEqualTo(third);
  }

  @Test
  void takingABallotOutTakesItOutOfTheCount() {
    BallotBox box = new BallotBox(new VoteForm.RiskMatrix());
    BallotId id = new BallotId(1, 2);
    box.put(id, new Ballot(new Vote.Weight(2, 4), 1, null));
    box.put(id, null);
    assertThat(box.tally().voters()).isZero();
    assertThat(box.ballot(id)).isEmpty();
  }

  @Test
  void rolesAreCountedApart() {
    BallotBox box = new BallotBox(new VoteForm.Choice(List.of("yes", "no")));
    box.put(new BallotId(0, 1), new Ballot(new Vote.Option("yes"), 1, "Arts"));
    box.put(new BallotId(0, 2), new Ballot(new Vote.Option("no"), 1, "Arts"));
    box.put(new BallotId(0, 3), new Ballot(new Vote.Option("no"), 1, "Jurist"));
    box.put(new BallotId(0, 4), new Ballot(new Vote.Option("no"), 1, null));
    assertThat(box.byRole())
        .containsExactly(
            Map.entry("Arts", new ChoiceTally(Map.of("yes", 1, "no", 1))),
            Map.entry("Jurist", new ChoiceTally(Map.of("yes", 0, "no", 1))));
  }

  @Test
  void aRiskVoteProposesTheMedianOfBothScales() {
    BallotBox box = new BallotBox(new VoteForm.RiskMatrix());
    int[][] weights = {{1, 2}, {2, 2}, {2, 4}, {4, 4}, {2, 3}};
    for (int i = 0; i < weights.length; i++) {
      box.put(
          new BallotId(0, i), new Ballot(new Vote.Weight(weights[i][0], weights[i][1]), 1, null));
    }
    box.put(new BallotId(0, 9), new Ballot(new Vote.CannotJudge(), 1, null));
    RiskTally tally = (RiskTally) box.tally();
    assertThat(tally.likelihoods().median()).isEqualTo(2);
    assertThat(tally.severities().median()).isEqualTo(3);
    assertThat(tally.of(2, 4)).isEqualTo(1);
    assertThat(tally.n()).isEqualTo(5);
    assertThat(tally.voters()).isEqualTo(6);
  }

  @Test
  void dotsAddUpByItemAndVotersAreCountedOnce() {
    BallotBox box = new BallotBox(new VoteForm.Priority(List.of("a", "b"), 3, 2));
    box.put(new BallotId(0, 1), new Ballot(new Vote.Dots(Map.of("a", 2, "b", 1)), 1, null));
    box.put(new BallotId(0, 2), new Ballot(new Vote.Dots(Map.of("b", 2)), 1, null));
    assertThat(box.tally()).isEqualTo(new PriorityTally(Map.of("a", 2, "b", 3), 2));
  }

  @Test
  void theShiftMatrixHoldsOnlyThoseOnTheScaleInBothRounds() {
    BallotBox first = new BallotBox(SCALE);
    BallotBox second = new BallotBox(SCALE);
    cast(first, 1, "1");
    cast(second, 1, "4");
    cast(first, 2, "3");
    cast(second, 2, "3");
    cast(first, 3, "5");
    cast(second, 3, "2");
    cast(first, 4, "5");
    cast(first, 5, "cannot-judge");
    cast(second, 5, "5");
    cast(second, 6, "5");
    ShiftMatrix shift = ShiftMatrix.between(first, second);
    assertThat(shift.moved())
        .containsExactly(
            List.of(0, 0, 0, 1, 0),
            List.of(0, 0, 0, 0, 0),
            List.of(0, 0, 1, 0, 0),
            List.of(0, 0, 0, 0, 0),
            List.of(0, 1, 0, 0, 0));
    assertThat(List.of(shift.up(), shift.stayed(), shift.down(), shift.n()))
        .containsExactly(1, 1, 1, 3);
  }

  private static void cast(BallotBox box, int person, String text) {
    box.put(new BallotId(0, person), new Ballot(SCALE.read(text).orElseThrow(), 1, null));
  }

  private static Tally counted(Map<BallotId, Ballot> ballots) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(AgreementTally.POINTS, 0));
    int cannotJudge = 0;
    for (Ballot ballot : ballots.values()) {
      if (ballot.vote() instanceof Vote.Point point) {
        counts.set(point.point() - 1, counts.get(point.point() - 1) + 1);
      } else {
        cannotJudge++;
      }
    }
    return new AgreementTally(counts, cannotJudge);
  }
}
