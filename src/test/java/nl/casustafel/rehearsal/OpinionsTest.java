package nl.casustafel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import nl.casustafel.casefile.Stance;
import nl.casustafel.voting.Agreement;
import nl.casustafel.voting.AgreementTally;
import org.junit.jupiter.api.Test;

class OpinionsTest {
  private static final String CASE = "chatlog-finetuning";

  @Test
  void twelvePeopleVoteAndADiscussionLosesNobody() {
    Opinions opinions = opinions(Stance.DEBATABLE, "legal-basis", 1);
    AgreementTally before = opinions.tally();
    opinions.discuss();
    assertThat(before.voters()).isEqualTo(12);
    assertThat(opinions.tally().voters()).isEqualTo(12);
    assertThat(opinions.tally().cannotJudge()).isEqualTo(before.cannotJudge());
  }

  @Test
  void aDiscussionBringsTheGroupTogetherAndNeverFurtherApart() {
    for (int seed = 0; seed < 200; seed++) {
      Opinions opinions = opinions(Stance.DEBATABLE, "", seed);
      double before = Agreement.of(opinions.tally()).interquartileRange();
      opinions.discuss();
      opinions.discuss();
      assertThat(Agreement.of(opinions.tally()).interquartileRange()).isLessThanOrEqualTo(before);
    }
  }

  @Test
  void whatIsDebatableDividesAndWhatIsSolidUnites() {
    assertThat(meanConsensus(Stance.SOLID)).isGreaterThan(meanConsensus(Stance.IMPRECISE));
    assertThat(meanConsensus(Stance.IMPRECISE)).isGreaterThan(meanConsensus(Stance.DEBATABLE));
  }

  private static double meanConsensus(Stance stance) {
    return IntStream.range(0, 200)
        .mapToDouble(seed -> Agreement.of(opinions(stance, "", seed).tally()).consensus())
        .average()
        .orElseThrow();
  }

  private static Opinions opinions(Stance stance, String theme, int seed) {
    return new Opinions(Cast.people(CASE), stance, theme, new Random(seed));
  }
}
