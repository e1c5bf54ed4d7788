package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.WorkshopText;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.LeftVote;
import nl.casustafel.workshop.session.poll.RoundResult;
import nl.casustafel.workshop.session.poll.SessionText;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was not revealed is not told by the way; and what a stranger may send is bounded. */
class SecrecyTest {
  private static final VoteSubject FIRST = VoteSubject.observation("obs-c1-1");
  private static final VoteSubject SECOND = VoteSubject.observation("obs-c1-2");

  private final Room room = new Room();

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void aRoundThatWasNeverRevealedIsNotShownByALaterOneNorByTheRecord() {
    room.join(1, 8);
    round(1, "1");
    round(2, "4");
    room.reveal();
    AgreementTally second = new AgreementTally(List.of(0, 0, 0, 8, 0), 0);
    assertThat(room.seenBy(1).poll().results()).containsExactly(new RoundResult(2, 8, second));
    assertThat(room.session.view().poll().results()).containsExactly(new RoundResult(2, 8, second));
    room.session.facilitation().end().join();
    List<Round<AgreementTally>> recorded =
        room.view().observation("obs-c1-1").orElseThrow().rounds();
    assertThat(recorded).extracting(Round::number).containsExactly(2);
    assertThat(recorded.getFirst().phones().shift()).isNull();
  }

  @Test
  void whatWasLeftBeforeItWasRevealedIsNoResultAndNeitherTheNextRevealNorTheEndShowsIt() {
    room.join(1, 8);
    round(1, "1");
    room.session.facilitation().open(SECOND).join();
    IntStream.rangeClosed(1, 8)
        .forEach(
            i -> room.session.vote(Room.phone(i), new VoteSlip(SECOND.text(), 1, "5", 1)).join());
    room.closeRound();
    room.reveal();
    assertThat(room.session.view().poll().results()).hasSize(1);
    assertThat(rounds(FIRST)).isEmpty();
    room.session.facilitation().end().join();
    assertThat(rounds(FIRST)).isEmpty();
    assertThat(rounds(SECOND)).hasSize(1);
  }

  @Test
  void whatWasLeftCanBeRevealedLaterAlsoAfterARestartAndIsAtHandAgain() {
    room.join(1, 8);
    round(1, "1");
    room.session.facilitation().open(SECOND).join();
    assertThat(room.session.facilitation().reveal(FIRST).join())
        .isEqualTo(Deed.refused(SessionText.STILL_OPEN));
    room.closeRound();
    room.restart();
    assertThat(room.session.view().left()).containsExactly(new LeftVote(FIRST, 1, 8));
    assertThat(room.session.facilitation().reveal(FIRST).join()).isEqualTo(new Deed.Done());
    assertThat(room.session.view().left()).isEmpty();
    assertThat(room.seenBy(1).poll().results())
        .containsExactly(new RoundResult(1, 8, new AgreementTally(List.of(8, 0, 0, 0, 0), 0)));
    room.restart();
    assertThat(room.session.view().poll().poll().subject()).isEqualTo(FIRST);
    assertThat(rounds(FIRST)).hasSize(1);
    assertThat(room.session.facilitation().reveal(SECOND).join())
        .isEqualTo(Deed.refused(SessionText.NOTHING_CLOSED));
  }

  @Test
  void aRevealThatCannotBeStoredLeavesTheVoteAtHandAtHand() {
    room.join(1, 8);
    round(1, "1");
    room.session.facilitation().open(SECOND).join();
    room.closeRound();
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    assertThat(room.session.facilitation().reveal(FIRST).join())
        .isEqualTo(Deed.refused(SessionText.DISK_FULL));
    room.store.fail(null);
    room.settled();
    assertThat(room.session.view().poll().poll().subject()).isEqualTo(SECOND);
    assertThat(room.seenBy(1).poll().results()).isEmpty();
  }

  @Test
  void aRevealThatCannotBeRecordedLeavesWhatWasLeftUnrevealedAlsoAtTheEnd() {
    room.join(1, 8);
    round(1, "1");
    room.session.facilitation().open(SECOND).join();
    room.closeRound();
    room.workshops.fail(StoreFailure.Reason.DISK_FULL);
    assertThat(room.session.facilitation().reveal(FIRST).join())
        .isEqualTo(Deed.refused(SessionText.DISK_FULL));
    room.workshops.fail(null);
    room.settled();
    assertThat(room.session.view().poll().poll().subject()).isEqualTo(SECOND);
    assertThat(room.session.view().left()).containsExactly(new LeftVote(FIRST, 1, 8));
    room.session.facilitation().end().join();
    assertThat(rounds(FIRST)).isEmpty();
  }

  @Test
  void whatWasHiddenAgainWasRevealedOnceAndStaysInTheRecord() {
    room.join(1, 8);
    round(1, "1");
    room.reveal();
    room.session.facilitation().hide().join();
    room.session.facilitation().open(SECOND).join();
    assertThat(room.session.view().left()).isEmpty();
    assertThat(rounds(FIRST)).hasSize(1);
  }

  @Test
  void aRoundForWhichHandsWereCountedMeanwhileIsNotRevealedAndTheCountStays() {
    room.join(1, 8);
    room.open();
    Round<AgreementTally> hands = Round.ofHands(1, new AgreementTally(List.of(0, 0, 3, 0, 0), 0));
    room.workshop.execute(new Command.CountHands(FIRST.id(), 1, hands.tally()));
    vote(1, "4");
    assertThat(room.reveal()).isEqualTo(Deed.refused(WorkshopText.HANDS_STAY));
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.CLOSED);
    assertThat(room.seenBy(1).poll().results()).isEmpty();
    assertThat(rounds(FIRST)).containsExactly(hands);
    room.session.facilitation().end().join();
    assertThat(rounds(FIRST)).containsExactly(hands);
  }

  @Test
  void onceTheCountOfHandsIsRemovedTheRoundCanBeRevealed() {
    room.join(1, 8);
    room.open();
    AgreementTally hands = new AgreementTally(List.of(0, 0, 3, 0, 0), 0);
    room.workshop.execute(new Command.CountHands(FIRST.id(), 1, hands));
    vote(1, "4");
    room.reveal();
    room.workshop.execute(new Command.DropRound(FIRST.id(), 1));
    assertThat(room.reveal()).isEqualTo(new Deed.Done());
    assertThat(rounds(FIRST)).extracting(Round::byPhone).containsExactly(true);
  }

  private List<Round<AgreementTally>> rounds(VoteSubject subject) {
    return room.view().observation(subject.id()).orElseThrow().rounds();
  }

  @Test
  void aSequenceNumberBeyondWhatEveryClientCanCountToIsNoVote() {
    room.join(1, 1);
    room.open();
    assertThat(room.vote(1, 1, "4", VoteSlip.HIGHEST + 1)).isEqualTo(new VoteReply.Malformed());
    assertThat(room.vote(1, 1, "4", -1)).isEqualTo(new VoteReply.Malformed());
    assertThat(room.vote(1, 1, "4", VoteSlip.HIGHEST)).isInstanceOf(VoteReply.Saved.class);
  }

  @Test
  void whenTooManySuggestionsOfTheRoomWaitThatIsTheReasonGiven() {
    room.join(1, Suggestions.MOST_WAITING + 1);
    for (int i = 1; i <= Suggestions.MOST_WAITING; i++) {
      assertThat(suggest(i)).isInstanceOf(SuggestionReply.Saved.class);
    }
    assertThat(suggest(Suggestions.MOST_WAITING + 1)).isEqualTo(new SuggestionReply.RoomFull());
    assertThat(room.session.view().waiting()).hasSize(Suggestions.MOST_WAITING);
  }

  @Test
  void lockedIsSaidOnlyOfAVoteDuringWhichJoiningStayedClosedFromBeforeItToItsEnd() {
    room.join(1, 8);
    room.session.facilitation().lock(true).join();
    round(1, "4");
    room.reveal();
    room.open();
    room.session.facilitation().lock(false).join();
    room.session.facilitation().lock(true).join();
    vote(2, "4");
    room.reveal();
    room.session.facilitation().lock(false).join();
    room.open();
    room.session.facilitation().lock(true).join();
    vote(3, "4");
    room.reveal();
    assertThat(turnouts())
        .containsExactly(
            new Turnout(Assurance.LOCKED, 8, 0, 0),
            new Turnout(Assurance.OPEN, 8, 0, 0),
            new Turnout(Assurance.OPEN, 8, 0, 0));
  }

  @Test
  void afterARestartTheTurnoutOfAClosedRoundIsThatOfBefore() {
    room.join(1, 12);
    round(1, "4");
    room.restart();
    room.reveal();
    assertThat(turnouts()).containsExactly(new Turnout(Assurance.OPEN, 12, 0, 0));
  }

  @Test
  void whoVotedAndWantsToWatchIsAskedFirstAndThenTheVoteIsTakenBack() {
    room.join(1, 2);
    room.open();
    vote(1, "4", 2);
    JoinCode code = room.session.view().settings().code();
    TokenHash phone = Room.phone(1);
    assertThat(room.session.join(new JoinRequest(phone, code, true, null, 1)).join())
        .isEqualTo(new JoinReply.Voted());
    assertThat(room.seenBy(1).me().observer()).isFalse();
    assertThat(room.store.ballots()).hasSize(2);
    assertThat(room.session.join(new JoinRequest(phone, code, true, null, 1, true)).join())
        .isInstanceOf(JoinReply.Joined.class);
    assertThat(room.session.view().poll().voted()).isEqualTo(1);
    assertThat(room.store.ballots()).hasSize(1);
    room.restart();
    assertThat(room.session.view().poll().voted()).isEqualTo(1);
    assertThat(room.seenBy(1).mine()).isNull();
  }

  private List<Turnout> turnouts() {
    return room.view().observation("obs-c1-1").orElseThrow().rounds().stream()
        .map(round -> round.phones().turnout())
        .toList();
  }

  private SuggestionReply suggest(int phone) {
    return room.session.suggest(Room.phone(phone), "a", "Nog een").join();
  }

  private void round(int number, String value) {
    room.open();
    vote(number, value);
  }

  private void vote(int number, String value, int phones) {
    IntStream.rangeClosed(1, phones).forEach(i -> room.vote(i, number, value, 1));
  }

  private void vote(int number, String value) {
    IntStream.rangeClosed(1, 8).forEach(i -> room.vote(i, number, value, 1));
    room.closeRound();
  }
}
