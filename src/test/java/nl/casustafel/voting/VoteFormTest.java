package nl.casustafel.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteFormTest {
  private static final VoteForm AGREEMENT = new VoteForm.AgreementScale();
  private static final VoteForm CHOICE = new VoteForm.Choice(List.of("yes", "no", "unsure"));
  private static final VoteForm RISK = new VoteForm.RiskMatrix();
  private static final VoteForm PRIORITY = new VoteForm.Priority(List.of("a", "b", "c"), 5, 3);

  static Stream<VoteForm> forms() {
    return Stream.of(AGREEMENT, CHOICE, RISK, PRIORITY);
  }

  @Test
  void everyVoteIsReadFromItsOwnText() {
    Map<VoteForm, List<Vote>> votes =
        Map.of(
            AGREEMENT, List.of(new Vote.Point(1), new Vote.Point(5), new Vote.CannotJudge()),
            CHOICE, List.of(new Vote.Option("yes"), new Vote.Option("unsure")),
            RISK, List.of(new Vote.Weight(1, 4), new Vote.Weight(4, 1), new Vote.CannotJudge()),
            PRIORITY,
                List.of(new Vote.Dots(Map.of("a", 3, "b", 2)), new Vote.Dots(Map.of("c", 1))));
    votes.forEach((form, some) ->
        assertThat(some).allSatisfy(vote -> assertThat(form.read(vote.text())).contains(vote)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "6", "5 ", "٣", "cannot judge", "55", "-1", "1.0"})
  void whatIsNotOnTheAgreementScaleIsNoVote(String text) {
    assertThat(AGREEMENT.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "1/5", "0/1", "1/1/1", "1-1", "12", "a/b"})
  void whatIsNotInTheRiskMatrixIsNoVote(String text) {
    assertThat(RISK.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a=0", "a=4", "a=3,b=3", "d=1", "a=1,a=1", "a=1,", "a=01", "a=+1", "=1"})
  void dotsBeyondTheirNumberOrOnNothingAreNoVote(String text) {
    assertThat(PRIORITY.read(text)).isEmpty();
  }

  @Test
  void aPriorityNeedsDotsAndRoomForThem() {
    assertThatThrownBy(() -> new VoteForm.Priority(List.of("a", "b"), 2, 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noTextHoweverStrangeBreaksAFormAndWhatIsReadReadsTheSameAgain(VoteForm form) {
    Random random = new Random(20_261_123);
    String signs = "12345/=,abcyesnouncat-judge \u202e\u0000é";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(8);
      for (int j = 0; j < length; j++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      form.read(text.toString())
          .ifPresent(vote -> assertThat(form.read(vote.text())).contains(vote));
    }
  }
}
