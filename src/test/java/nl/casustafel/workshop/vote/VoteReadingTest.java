package nl.casustafel.workshop.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casustafel.casefile.ReadResult;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.reading.GuideFiles;
import nl.casustafel.guide.reading.GuideReader;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.VoteLabel;
import org.junit.jupiter.api.Test;

class VoteReadingTest {
  private static final Guide GUIDE = guide();

  @Test
  void aDividedVoteIsCalledSoAndProposesAnotherRound() {
    VoteReading reading = VoteReading.of(GUIDE, tally(10, 8, 2, 10, 10));
    assertThat(reading.label()).isEqualTo(VoteLabel.POLARISED);
    assertThat(reading.name().in(Language.NL)).isEqualTo("Tegenover elkaar");
    assertThat(reading.name().in(Language.EN)).isEqualTo("Polarised");
    assertThat(reading.revoteProposed()).isTrue();
    assertThat(reading.countsShown()).isTrue();
  }

  @Test
  void everyLabelHasAWordAndAMeaningInBothLanguages() {
    for (VoteLabel label : VoteLabel.values()) {
      assertThat(GUIDE.scales().votes().labels().get(label.id())).isNotNull();
      assertThat(GUIDE.scales().votes().meanings().get(label.id())).isNotNull();
    }
  }

  @Test
  void fourVotersAreTooFewToShowWhoChoseWhatAndFiveAreNot() {
    assertThat(VoteReading.of(GUIDE, tally(0, 0, 0, 2, 2)).countsShown()).isFalse();
    assertThat(VoteReading.of(GUIDE, tally(1, 0, 0, 2, 2)).countsShown()).isTrue();
    assertThat(VoteReading.of(GUIDE, new AgreementTally(List.of(0, 0, 0, 2, 2), 1)).countsShown())
        .isTrue();
  }

  private static AgreementTally tally(Integer... counts) {
    return new AgreementTally(List.of(counts), 0);
  }

  private static Guide guide() {
    return switch (GuideReader.read(GuideFiles.builtIn())) {
      case ReadResult.Loaded<Guide> loaded -> loaded.value();
      case ReadResult.Rejected<Guide> rejected ->
          throw new AssertionError(rejected.problems().toString());
    };
  }
}
