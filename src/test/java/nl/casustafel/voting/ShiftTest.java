package nl.casustafel.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

  @ParameterizedTest(name = "{0} to {1}: {3} changed, {4} joined")
  @CsvSource({
    "5 0 0 0 5 2, 5 0 0 0 5 2, 0 0 0 0 0 0, 0, 0",
    "5 0 0 0 5 2, 2 2 1 0 7 0, -3 2 1 0 2 -2, 5, 0",
    "0 0 4 4 0 0, 0 0 4 4 3 0, 0 0 0 0 3 0, 0, 3",
    "0 0 4 4 0 0, 0 0 0 6 0 0, 0 0 -4 2 0 0, 2, -2",
    "0 0 4 4 0 0, 0 0 0 0 0 0, 0 0 -4 -4 0 0, 0, -8"
  })
  void theDifferencesSayHowManyChangedTheirAnswerAtTheLeast(
      String before, String after, String differences, int changed, int joined) {
    Shift shift = Shift.between(tally(before), tally(after));
    List<Integer> expected = numbers(differences);
    assertThat(shift).isEqualTo(new Shift(expected.subList(0, 5), expected.getLast()));
    assertThat(shift.changedAtLeast()).isEqualTo(changed);
    assertThat(shift.joined()).isEqualTo(joined);
    assertThat(shift.none()).isEqualTo(before.equals(after));
  }

  @Test
  void noMorePeopleThanReallyChangedAreSaidToHaveChanged() {
    Random random = new Random(20261123);
    for (int i = 0; i < 500; i++) {
      List<Integer> votes = new ArrayList<>(random.ints(12, 0, 6).boxed().toList());
      AgreementTally before = counted(votes);
      int changed = random.nextInt(12);
      for (int person = 0; person < changed; person++) {
        votes.set(person, random.nextInt(6));
      }
      Shift shift = Shift.between(before, counted(votes));
      assertThat(shift.changedAtLeast()).isBetween(0, changed);
      assertThat(shift.joined()).isZero();
    }
  }

  private static AgreementTally tally(String counts) {
    List<Integer> numbers = numbers(counts);
    return new AgreementTally(numbers.subList(0, 5), numbers.getLast());
  }

  private static List<Integer> numbers(String text) {
    return Stream.of(text.split(" ")).map(Integer::valueOf).toList();
  }

  /** Votes 1 to 5, and 0 for those who cannot judge. */
  private static AgreementTally counted(List<Integer> votes) {
    List<Integer> counts =
        Stream.of(1, 2, 3, 4, 5)
            .map(point -> (int) votes.stream().filter(point::equals).count())
            .toList();
    return new AgreementTally(counts, (int) votes.stream().filter(vote -> vote == 0).count());
  }
}
