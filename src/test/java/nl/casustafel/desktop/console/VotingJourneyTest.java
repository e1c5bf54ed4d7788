package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import nl.casustafel.text.Language;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Part;
import nl.casustafel.workshop.Round;
import nl.casustafel.workshop.TreatedObservation;
import nl.casustafel.workshop.VoteSubject;
import nl.casustafel.workshop.session.PollView;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A facilitator leads votes by phone from the console, with the keys that a clicker sends. */
class VotingJourneyTest extends ConsoleJourney {
  private static final String OBSERVATION = "obs-c2-3";

  @BeforeEach
  void letPeopleIn() {
    open(Language.EN);
    act(() -> stage().setWidth(1400));
    goTo(Part.OBSERVATIONS, OBSERVATION);
    press("Let people vote by phone");
    until(() -> voting.session() != null);
    room.join(1, 12);
    seen(view -> view.attendance().connected() == 12);
  }

  private void seen(Predicate<SessionView> what) {
    until(() -> {
      SessionView now = voting.session();
      return now != null && what.test(now);
    });
  }

  private void until(Callable<Boolean> what) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, what);
    } catch (TimeoutException late) {
      throw new AssertionError("still waiting; the session is " + voting.session(), late);
    }
    settle();
  }

  private void stage(Stage stage) {
    seen(view -> {
      PollView poll = view.poll();
      return poll != null && poll.stage() == stage;
    });
  }

  private void close() {
    key(KeyCode.SPACE);
    seen(view -> {
      PollView poll = view.poll();
      return poll != null && poll.closesAt() != null;
    });
    room.passClosing();
    stage(Stage.CLOSED);
  }

  private void vote(int agree, int disagree) {
    room.vote(1, agree, "5");
    room.vote(agree + 1, agree + disagree, "1");
    seen(view -> {
      PollView poll = view.poll();
      return poll != null && poll.voted() == agree + disagree;
    });
  }

  @Test
  void theCodeWorksFromTheFirstClickAndTheFirstPhoneIsSeen() {
    assertThat(words())
        .contains("Let people in", "Scan with a phone", "To the workshop")
        .contains("12 phones have joined: the network lets phones through.");
    key(KeyCode.ESCAPE);
    press("To the workshop");
    assertThat(words()).contains("Open the vote", "12").doesNotContain("Let people in");
  }

  @Test
  void withFourKeysAVoteIsOpenedClosedRevealedAndHidden() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(9, 2);
    assertThat(words())
        .contains("11 of 12 voted", "Close the vote")
        .doesNotContain("Strongly agree", "Reveal to the room");
    close();
    assertThat(words()).contains("Closed, not revealed").doesNotContain("Strongly agree");
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    until(() -> words().contains("Strongly agree"));
    assertThat(words())
        .contains("Revealed to the room", "Consensus with dissent")
        .anyMatch(text -> text.endsWith("By phone, 11 of 12 voted"));
    key(KeyCode.ENTER);
    stage(Stage.CLOSED);
    TreatedObservation treated = observation(OBSERVATION);
    assertThat(treated.rounds())
        .extracting(Round::number, Round::way, Round::tally)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                1, Round.Way.PHONES, new AgreementTally(java.util.List.of(2, 0, 0, 0, 9), 0)));
  }

  @Test
  void aDividedRoomIsOfferedAnotherRoundAndROpensIt() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(6, 6);
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    until(() -> words().contains("Vote again: round 2"));
    assertThat(words()).contains("discuss for 3–4 minutes, the minority first; then vote again.");
    key(KeyCode.R);
    stage(Stage.OPEN);
    assertThat(voting.session().poll().poll().round()).isEqualTo(2);
    room.vote(1, 3, "5");
    assertThat(words()).doesNotContain("Strongly agree");
  }

  @Test
  void thirtySecondsMoreAreCountedFromTheMomentOfClosing() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    key(KeyCode.SPACE);
    seen(view -> view.poll() != null && view.poll().closesAt() != null);
    var first = voting.session().poll().closesAt();
    key(KeyCode.SPACE);
    key(KeyCode.T);
    seen(view -> !first.equals(view.poll().closesAt()));
    assertThat(voting.session().poll().closesAt()).isEqualTo(first.plusSeconds(30));
  }

  @Test
  void spacePressesTheButtonThatHasTheFocusAndNothingElse() {
    press("To the workshop");
    act(() -> stage().getScene().lookup(".room-deeds").requestFocus());
    act(() ->
        ((javafx.scene.Parent) stage().getScene().lookup(".room-deeds"))
            .getChildrenUnmodifiable()
            .getFirst()
            .requestFocus());
    key(KeyCode.SPACE);
    seen(view -> view.settings().locked());
    assertThat(voting.session().poll()).isNull();
  }

  @Test
  void lockingAndANewCodeKeepThoseWhoAreIn() {
    press("To the workshop");
    var code = voting.session().settings().code();
    key(KeyCode.L);
    seen(view -> view.settings().locked());
    assertThat(words()).contains("Joining is locked", "Let people join again");
    press("New code");
    seen(view -> !view.settings().code().equals(code));
    assertThat(voting.session().attendance().joined()).isEqualTo(12);
  }

  @Test
  void aSuggestionIsSeenByNobodyUntilItIsAcceptedAndThenIsAnObservation() {
    press("To the workshop");
    int before = workshop.view().results().observations().size();
    room.suggest(1, "a", "Nobody checks the ranking");
    room.suggest(2, "b", "Too long ago");
    seen(view -> view.waiting().size() == 2);
    assertThat(workshop.view().results().observations()).hasSize(before);
    press("Accept: Nobody checks the ranking");
    seen(view -> view.waiting().size() == 1);
    press("Set aside: Too long ago");
    seen(view -> view.waiting().isEmpty());
    assertThat(model.view().results().observations().getLast().statement().en())
        .isEqualTo("Nobody checks the ranking");
    assertThat(workshop.view().results().observations()).hasSize(before + 1);
  }

  @Test
  void aSuggestionIsMergedIntoAnObservationOfTheGroupInWordsThatCanBeChanged() {
    press("To the workshop");
    room.suggest(1, "a", "Nobody checks the ranking");
    seen(view -> view.waiting().size() == 1);
    press("Accept: Nobody checks the ranking");
    seen(view -> view.waiting().isEmpty());
    room.suggest(2, "b", "especially for gaps in a CV");
    seen(view -> view.waiting().size() == 1);
    press("Merge: especially for gaps in a CV");
    act(() -> field("The observation in its new words").setText("Nobody checks the ranking, gaps"));
    press("Merge");
    seen(view -> view.waiting().isEmpty());
    assertThat(model.view().results().observations().getLast().statement().en())
        .isEqualTo("Nobody checks the ranking, gaps");
  }

  @Test
  void codeGuessingRaisesAnAlarmThatANewCodeEnds() {
    press("To the workshop");
    act(room::guess);
    assertThat(words()).anyMatch(text -> text.startsWith("Somebody is trying codes."));
    press("New code");
    until(() -> !voting.guessingProperty().get());
    assertThat(words()).noneMatch(text -> text.startsWith("Somebody is trying codes."));
  }

  @Test
  void aVoteOnAQuestionProposesItsAnswerAndTheFacilitatorTakesItOver() {
    goTo(Part.QUESTIONS, "tr-told-ai");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    room.vote(1, 8, "no");
    room.vote(9, 12, "yes");
    seen(view -> view.poll().voted() == 12);
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    until(() -> words().stream().anyMatch(text -> text.startsWith("Take over as the answer")));
    assertThat(question("tr-told-ai").answered()).isFalse();
    press("Take over as the answer: No");
    assertThat(question("tr-told-ai").answer().value())
        .isEqualTo(new nl.casustafel.guide.AnswerValue.Choice("no"));
    assertThat(question("tr-told-ai").votes()).hasSize(1);
    assertThat(words()).contains("The answer below is the one that most voted for.");
  }

  @Test
  void whileAVoteIsOpenElsewhereItIsClosedFromWhereOneIs() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(6, 0);
    goTo(Part.QUESTIONS, "tr-told-ai");
    assertThat(words())
        .contains("Close the vote")
        .anyMatch(text -> text.startsWith("A vote on another item is still open."));
    close();
    assertThat(voting.session().poll().poll().subject())
        .isEqualTo(VoteSubject.observation(OBSERVATION));
  }

  @Test
  void endingAsksFirstAndThenTheConsoleIsAsItWasWithTheVotesKept() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(6, 1);
    press("End voting");
    assertThat(words()).contains("End voting by phone?");
    press("End voting");
    until(() -> voting.session() == null);
    assertThat(room.retired).hasSize(1);
    assertThat(observation(OBSERVATION).rounds()).hasSize(1);
    assertThat(words()).contains("Let people vote by phone");
  }
}
