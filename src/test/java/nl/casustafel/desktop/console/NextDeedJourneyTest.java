package nl.casustafel.desktop.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.text.Language;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.kept.Stage;
import org.junit.jupiter.api.Test;

/** The filled button always says the next deed, and never moves under the finger. */
class NextDeedJourneyTest extends PhonesJourney {
  private static final String QUESTION = "tr-told-ai";

  private void atObservation() {
    press("To the workshop");
  }

  private Node button(String name) {
    return see(() ->
        scene().getRoot().lookupAll(".button").stream()
            .filter(node -> ((javafx.scene.control.Labeled) node).getText().equals(name))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void theKeyStandsOnTheButtonAgainAfterADeedWithoutOne() {
    open(Language.EN);
    goTo(Part.REPORT, "");
    assertThat(keysOnTheDeed()).isEmpty();
    goTo(Part.CASE, "");
    assertThat(keysOnTheDeed()).containsExactly("→");
  }

  private List<String> keysOnTheDeed() {
    return see(() ->
        stage().getScene().getRoot().lookupAll(".next-deed .key-hint").stream()
            .map(hint -> ((Label) hint).getText())
            .toList());
  }

  @Test
  void anObservationGoesFromOpeningToRecordingWhatTheRoomSaidAndThenOn() {
    atObservation();
    filledSays("Open the vote ␣");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    filledSays("Close the vote ␣");
    vote(2, 10);
    key(KeyCode.SPACE);
    filledSays("Closing …");
    key(KeyCode.SPACE);
    key(KeyCode.ENTER);
    assertThat(voting.session().poll().stage()).isEqualTo(Stage.OPEN);
    room.pass(Session.GRACE);
    stage(Stage.CLOSED);
    filledSays("Reveal to the room ⏎");
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    filledSays("Record: Does not hold, 10 of 12 ⏎");
    assertThat(observation(OBSERVATION).decision()).isEqualTo(ObservationDecision.NONE);
    key(KeyCode.ENTER);
    until(() -> filled().startsWith("Next: 2.4"));
    assertThat(observation(OBSERVATION).decision())
        .isEqualTo(ObservationDecision.NONE.with(ObservationDecision.Outcome.DOES_NOT_HOLD));
  }

  @Test
  void whenTheRoomIsDividedAnotherRoundComesFirstAndAfterTheLastTheGroupSaysWhatItConcludes() {
    atObservation();
    votedAndShown(() -> vote(6, 6));
    filledSays("Vote again: round 2 Ctrl+R");
    for (int round = 2; round <= 3; round++) {
      key(KeyCode.CONTROL, KeyCode.R);
      stage(Stage.OPEN);
      vote(6, 6);
      close();
      key(KeyCode.ENTER);
      stage(Stage.REVEALED);
    }
    filledSays("Record what the group concludes ⏎");
    key(KeyCode.ENTER);
    assertThat(see(() -> scene().getFocusOwner().getAccessibleText()))
        .isEqualTo("What the group concludes: Holds");
    key(KeyCode.SPACE);
    until(() -> filled().startsWith("Next: 2.4"));
    assertThat(observation(OBSERVATION).decision().outcome())
        .isEqualTo(ObservationDecision.Outcome.HOLDS);
  }

  @Test
  void whatWasConcludedWithoutAVoteIsNotFollowedByOpeningOne() {
    atObservation();
    press("What the group concludes: Parked");
    until(() -> filled().startsWith("Next: 2.4"));
    goTo(Part.QUESTIONS, QUESTION);
    filledSays("Open the vote ␣");
    key(KeyCode.DIGIT2);
    until(() -> question(QUESTION).answered());
    until(() -> filled().startsWith("Next: "));
    key(KeyCode.SPACE);
    key(KeyCode.ENTER);
    assertThat(voting.session().poll()).isNull();
    assertThat(question(QUESTION).answer().value()).isEqualTo(new AnswerValue.Choice("no"));
  }

  @Test
  void theAnswerOfTheMajorityIsRecordedAndNoneIsProposedOfThreeWithoutOne() {
    goTo(Part.QUESTIONS, QUESTION);
    votedAndShown(() -> {
      room.vote(1, 5, "yes");
      room.vote(6, 9, "no");
      room.vote(10, 12, "unsure");
    });
    filledSays("Record what the group answers ⏎");
    assertThat(words())
        .contains(
            "No answer has the majority of those who voted. The group decides below, and says why.")
        .noneMatch(text -> text.startsWith("Take over"));
    press("Hide");
    stage(Stage.CLOSED);
    key(KeyCode.CONTROL, KeyCode.R);
    stage(Stage.OPEN);
    room.vote(1, 8, "no");
    room.vote(9, 12, "unsure");
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    filledSays("Record: No, 8 of 12 ⏎");
    key(KeyCode.ENTER);
    until(() -> filled().startsWith("Next: "));
    assertThat(question(QUESTION).answer().value()).isEqualTo(new AnswerValue.Choice("no"));
  }

  @Test
  void aRiskIsWeighedAsTheRoomVotedOnceItHasSeenTheVote() {
    act(() ->
        model.change(
            view ->
                new nl.casustafel.workshop.Command.AnswerQuestion(
                    QUESTION,
                    nl.casustafel.workshop.answer.Answer.of(new AnswerValue.Choice("no"))),
            refused -> {}));
    goTo(Part.RISKS, "");
    var risk = model.view().results().risks().getFirst().risk();
    room.session()
        .facilitation()
        .open(nl.casustafel.workshop.vote.VoteSubject.risk(risk.id()))
        .join();
    stage(Stage.OPEN);
    filledSays("Close the vote ␣");
    room.vote(1, 9, "3/4");
    room.vote(10, 12, "2/2");
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    until(() -> filled().startsWith("Record: " + risk.name().en()));
    key(KeyCode.ENTER);
    // What is so grave is not left before somebody says what is done against it.
    until(() -> filled().startsWith("Measures against: " + risk.name().en()));
    assertThat(workshop.view().risk(risk.id()).orElseThrow().weighing().score())
        .isEqualTo(new nl.casustafel.guide.risk.RiskScore(3, 4));
  }

  @Test
  void aButtonThatWasClickedKeepsNoClaimOnSpaceAndEnter() {
    atObservation();
    click(button("New code"), 1);
    var code = voting.session().settings().code();
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    click(button("New code"), 1);
    until(() -> !voting.session().settings().code().equals(code));
    var second = voting.session().settings().code();
    key(KeyCode.ENTER);
    assertThat(voting.session().settings().code()).isEqualTo(second);
    vote(2, 10);
    close();
    key(KeyCode.ENTER);
    stage(Stage.REVEALED);
    assertThat(voting.session().settings().code()).isEqualTo(second);
  }

  @Test
  void theSecondClickOfTwoAndAKeyThatIsHeldDownDoNotDoWhatTheFirstLedTo() {
    atObservation();
    click(see(() -> scene().lookup(".next-deed")), 2);
    stage(Stage.OPEN);
    assertThat(voting.session().poll().closesAt()).isNull();
    vote(2, 10);
    close();
    goTo(Part.OBSERVATIONS, "obs-c2-4");
    hold(KeyCode.SPACE, 4);
    stage(Stage.OPEN);
    assertThat(voting.session().poll().closesAt()).isNull();
  }

  @Test
  void whenAllHaveVotedItClosesByItselfUnlessItIsKeptOpen() {
    atObservation();
    press("Close a vote by itself when everybody who is connected has voted");
    assertThat(room.closing.read()).contains("on");
    key(KeyCode.SPACE);
    stage(Stage.OPEN);
    vote(2, 10);
    until(() -> voting.session().poll().byItself());
    assertThat(words())
        .contains("Everybody who is connected has voted, so the vote closes by itself.")
        .contains("closes in 3 s");
    filledSays("Close the vote ␣");
    press("Keep it open");
    until(() -> voting.session().poll().closesAt() == null);
    room.passClosing();
    assertThat(voting.session().poll().stage()).isEqualTo(Stage.OPEN);
    close();
    key(KeyCode.CONTROL, KeyCode.R);
    stage(Stage.OPEN);
    vote(2, 10);
    until(() -> voting.session().poll().byItself());
    room.passClosing();
    stage(Stage.CLOSED);
  }
}
