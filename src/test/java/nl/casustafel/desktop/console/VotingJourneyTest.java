package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.casustafel.desktop.kit.choice.KeyboardFocus;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.OwnObservation;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.Suggestion;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.Test;

/** A facilitator leads votes by phone from the console, with the keys that a clicker sends. */
class VotingJourneyTest extends PhonesJourney {
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
  void withTwoKeysAVoteIsOpenedClosedAndRevealed() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(9, 2);
    assertThat(words())
        .contains("11 of 12 voted", "Close the vote")
        .doesNotContain("Strongly agree", "Reveal to the room");
    close();
    assertThat(words()).contains("Closed, count not visible").doesNotContain("Strongly agree");
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    until(() -> words().contains("Strongly agree"));
    assertThat(words())
        .contains("Revealed to the room", "Consensus with dissent")
        .anyMatch(text -> text.endsWith("By phone, 11 of 12 voted"));
    press("Hide");
    stage(Stage.CLOSED);
    TreatedObservation treated = observation(OBSERVATION);
    assertThat(treated.rounds())
        .extracting(Round::number, Round::byPhone, Round::tally)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                1, true, new AgreementTally(java.util.List.of(2, 0, 0, 0, 9), 0)));
  }

  @Test
  void aDividedRoomIsOfferedAnotherRoundAndCtrlROpensIt() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(6, 6);
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    until(() -> words().contains("Vote again: round 2"));
    assertThat(words()).contains("discuss for 3–4 minutes, the minority first; then vote again.");
    key(KeyCode.CONTROL, KeyCode.R);
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
    press("Close in 10 s");
    seen(view -> view.poll() != null && view.poll().closesAt() != null);
    var first = voting.session().poll().closesAt();
    assertThat(first).isEqualTo(voting.clock().instant().plusSeconds(10));
    key(KeyCode.CONTROL, KeyCode.T);
    seen(view -> !first.equals(view.poll().closesAt()));
    assertThat(voting.session().poll().closesAt()).isEqualTo(first.plusSeconds(30));
  }

  @Test
  void spacePressesTheButtonThatOneReachedByKeyboardAndNothingElse() {
    press("To the workshop");
    act(() ->
        KeyboardFocus.show(
            ((javafx.scene.Parent) stage().getScene().lookup(".room-deeds"))
                .getChildrenUnmodifiable()
                .getFirst()));
    key(KeyCode.SPACE);
    seen(view -> view.settings().locked());
    assertThat(voting.session().poll()).isNull();
  }

  @Test
  void lockingAndANewCodeKeepThoseWhoAreIn() {
    press("To the workshop");
    var code = voting.session().settings().code();
    key(KeyCode.CONTROL, KeyCode.L);
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
    String words = "The observation in its new words";
    act(() -> field(words).setText("x".repeat(10_001)));
    press("Merge");
    until(() -> voting.noticeProperty().get() != null);
    press("Merge: especially for gaps in a CV");
    assertThat(written(words)).as("what was refused is not lost").hasSize(10_001);
    act(() -> field(words).setText("Nobody checks the ranking, gaps"));
    key(KeyCode.ESCAPE);
    press("Merge: especially for gaps in a CV");
    assertThat(written(words)).isEqualTo("Nobody checks the ranking, gaps");
    press("Merge");
    seen(view -> view.waiting().isEmpty());
    until(() -> workshop.drafts().isEmpty());
    assertThat(model.view().results().observations().getLast().statement().en())
        .isEqualTo("Nobody checks the ranking, gaps");
  }

  private void threeWaitBesideAnObservation() {
    press("To the workshop");
    act(() ->
        model.change(
            view -> new Command.WriteObservation(new OwnObservation("own-1", "Nobody checks")),
            refused -> {}));
    room.suggest(1, "a", "the ranking");
    room.suggest(2, "b", "a name");
    room.suggest(3, "c", "the gaps");
    seen(view -> view.waiting().size() == 3);
  }

  @Test
  void whatWasTypedOverASuggestionGoesWithItHoweverItIsDealtWith() {
    threeWaitBesideAnObservation();
    String words = "The observation in its new words";
    for (String one : List.of("the ranking", "a name", "the gaps")) {
      press("Merge: " + one);
      act(() -> field(words).setText("Nobody checks, about " + one));
      key(KeyCode.ESCAPE);
    }
    until(() -> workshop.drafts().size() == 3);
    press("Set aside: a name");
    until(() -> workshop.drafts().size() == 2);
    assertThat(workshop.drafts().toString()).doesNotContain("a name").contains("the gaps");
    press("Accept: the ranking");
    until(() -> workshop.drafts().size() == 1);
    press("Merge: the gaps");
    assertThat(written(words)).as("what waits keeps its words").endsWith("about the gaps");
    act(() -> {
      Suggestion last = voting.session().waiting().getFirst();
      voting.act(lead -> lead.reject(last.author(), last.clientId()));
    });
    until(() -> workshop.drafts().isEmpty());
    act(() -> field(words).setText("Typed on in what is gone"));
    assertThat(workshop.drafts()).isEmpty();
  }

  @Test
  void codeGuessingRaisesAnAlarmThatANewCodeEnds() {
    press("To the workshop");
    act(room::guess);
    assertThat(words()).anyMatch(text -> text.startsWith("Somebody is trying codes."));
    press("New code");
    until(() -> !voting.door().guessingProperty().get());
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
        .isEqualTo(new nl.casustafel.guide.question.AnswerValue.Choice("no"));
    assertThat(question("tr-told-ai").votes()).hasSize(1);
    assertThat(words()).contains("The answer below is the one that the majority voted for.");
  }

  @Test
  void aVoteThatIsOpenElsewhereIsNamedOnOneLineThatLeadsThereAndClosedOnlyThere() {
    press("To the workshop");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(6, 0);
    goTo(Part.QUESTIONS, "tr-told-ai");
    String statement = model.view().observation(OBSERVATION).orElseThrow().statement().en();
    assertThat(words())
        .contains("Voting is open: 2.3 " + statement + " (6 voted)")
        .doesNotContain("Close the vote", "Close in 10 s", "+30 s")
        .anyMatch(text -> text.startsWith("A vote on another item is still open, see above."));
    key(KeyCode.SPACE);
    key(KeyCode.CONTROL, KeyCode.T);
    settle();
    assertThat(voting.session().poll().closesAt()).isNull();
    assertThat(voting.session().poll().poll().subject())
        .isEqualTo(VoteSubject.observation(OBSERVATION));
    press("Go there: Voting is open: 2.3 " + statement + " (6 voted)");
    close();
    goTo(Part.CASE, "");
    assertThat(words()).contains("Closed, count not visible: 2.3 " + statement);
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
    assertThat(room.answers()).isTrue();
    room.passFarewell();
    assertThat(room.answers()).isFalse();
    assertThat(observation(OBSERVATION).rounds()).hasSize(1);
    assertThat(words()).contains("Let people vote by phone");
  }
}
