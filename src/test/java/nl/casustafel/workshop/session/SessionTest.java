package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.voting.Ballot;
import nl.casustafel.voting.Vote;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.session.kept.SessionUnavailable;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.LeftVote;
import nl.casustafel.workshop.session.poll.RoundResult;
import nl.casustafel.workshop.session.poll.SessionText;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.PhoneVote;
import nl.casustafel.workshop.vote.Round;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
  private final Room room = new Room();

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void aVoteIsStoredWhenItIsAnsweredAndCanBeChangedWhileTheRoundIsOpen() {
    room.join(1, 1);
    room.open();
    assertThat(room.vote(1, 1, "4", 1)).isEqualTo(new VoteReply.Saved(ballot(4, 1)));
    assertThat(room.vote(1, 1, "2", 2)).isEqualTo(new VoteReply.Saved(ballot(2, 2)));
    assertThat(room.store.ballots())
        .singleElement()
        .satisfies(stored -> assertThat(stored.ballot()).isEqualTo(ballot(2, 2)));
  }

  @Test
  void theHighestSequenceNumberWinsWhateverTheOrderInWhichVotesArrive() {
    room.join(1, 1);
    room.open();
    room.vote(1, 1, "5", 3);
    assertThat(room.vote(1, 1, "1", 2)).isEqualTo(new VoteReply.Saved(ballot(5, 3)));
    assertThat(room.vote(1, 1, "2", 3)).isEqualTo(new VoteReply.Saved(ballot(5, 3)));
    assertThat(room.seenBy(1).mine()).isEqualTo(ballot(5, 3));
  }

  @Test
  void fiftyIdenticalVotesAtOnceAreOne() {
    room.join(1, 1);
    room.open();
    List<CompletableFuture<VoteReply>> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      answers.add(room.session.vote(Room.phone(1), new VoteSlip(Room.OBSERVATION, 1, "4", 1)));
    }
    assertThat(answers)
        .allSatisfy(
            answer -> assertThat(answer.join()).isEqualTo(new VoteReply.Saved(ballot(4, 1))));
    assertThat(room.store.ballots()).hasSize(1);
  }

  @Test
  void aVoteDuringTheGraceCountsAndOneAfterItIsRefusedAndToldWhatWasStored() {
    room.join(1, 2);
    room.open();
    room.session.facilitation().closeVoting().join();
    assertThat(room.vote(1, 1, "4", 1)).isEqualTo(new VoteReply.Saved(ballot(4, 1)));
    room.pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
    assertThat(room.vote(1, 1, "5", 2)).isEqualTo(new VoteReply.Closed(ballot(4, 1)));
    assertThat(room.vote(2, 1, "5", 1)).isEqualTo(new VoteReply.Closed(null));
    assertThat(room.session.view().poll().voted()).isEqualTo(1);
  }

  @Test
  void moreTimeMovesTheClosing() {
    room.join(1, 1);
    room.open();
    room.session.facilitation().closeVoting().join();
    room.session.facilitation().extend(Duration.ofSeconds(30)).join();
    room.pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.OPEN);
    assertThat(room.vote(1, 1, "4", 1)).isEqualTo(new VoteReply.Saved(ballot(4, 1)));
    room.pass(Duration.ofSeconds(30));
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void nobodySeesACountBeforeItIsRevealedAndThenEverybodyDoes() {
    room.join(1, 8);
    room.open();
    IntStream.rangeClosed(1, 8).forEach(i -> room.vote(i, 1, i <= 6 ? "4" : "1", 1));
    assertThat(room.seenBy(1).poll().results()).isEmpty();
    room.closeRound();
    assertThat(room.session.view().poll().results()).isEmpty();
    assertThat(room.view().observation("obs-c1-1").orElseThrow().rounds()).isEmpty();
    assertThat(room.reveal()).isEqualTo(new Deed.Done());
    AgreementTally tally = new AgreementTally(List.of(2, 0, 0, 6, 0), 0);
    assertThat(room.seenBy(1).poll().results()).containsExactly(new RoundResult(1, 8, tally));
    assertThat(room.view().observation("obs-c1-1").orElseThrow().rounds())
        .containsExactly(
            Round.ofPhones(
                1,
                tally,
                new PhoneVote(new Turnout(Assurance.OPEN, 8, 0, 0), null, java.util.Map.of())));
  }

  @Test
  void aCountOfFewerThanFiveIsShownToNobody() {
    room.join(1, 4);
    room.open();
    IntStream.rangeClosed(1, 4).forEach(i -> room.vote(i, 1, "4", 1));
    room.closeRound();
    room.reveal();
    assertThat(room.session.view().poll().results()).containsExactly(new RoundResult(1, 4, null));
  }

  @Test
  void hidingTakesTheResultAwayAndLeavesTheRecord() {
    room.join(1, 5);
    room.open();
    IntStream.rangeClosed(1, 5).forEach(i -> room.vote(i, 1, "4", 1));
    room.closeRound();
    room.reveal();
    room.session.facilitation().hide().join();
    assertThat(room.seenBy(2).poll().results()).isEmpty();
    assertThat(room.view().observation("obs-c1-1").orElseThrow().rounds()).hasSize(1);
  }

  @Test
  void aSecondRoundShowsHowPeopleMovedAndAFourthIsRefused() {
    room.join(1, 6);
    for (int round = 1; round <= 3; round++) {
      room.open();
      for (int i = 1; i <= 6; i++) {
        room.vote(i, round, round == 1 && i <= 2 ? "1" : "4", 1);
      }
      room.closeRound();
      room.reveal();
    }
    Round<AgreementTally> second =
        room.view().observation("obs-c1-1").orElseThrow().rounds().get(1);
    assertThat(second.phones().shift().of(1, 4)).isEqualTo(2);
    assertThat(second.phones().shift().stayed()).isEqualTo(4);
    assertThat(room.open()).isEqualTo(Deed.refused(SessionText.ROUNDS_USED, 3));
  }

  @Test
  void undoPassesByWhatWasVotedByPhone() {
    room.join(1, 5);
    room.open();
    IntStream.rangeClosed(1, 5).forEach(i -> room.vote(i, 1, "4", 1));
    room.closeRound();
    room.reveal();
    room.workshop.undo();
    assertThat(room.view().observation("obs-c1-1").orElseThrow().rounds()).hasSize(1);
  }

  @Test
  void anEmptyRoundIsNotRevealedAndDoesNotUseUpARound() {
    room.join(1, 1);
    room.open();
    room.closeRound();
    assertThat(room.reveal()).isEqualTo(Deed.refused(SessionText.NOBODY_VOTED));
    assertThat(room.open()).isEqualTo(new Deed.Done());
    assertThat(room.session.view().poll().poll().round()).isEqualTo(1);
  }

  @Test
  void afterARestartThePhonesFindTheirVotesAndTheRoundGoesOn() {
    room.join(1, 3);
    room.open();
    room.vote(1, 1, "4", 7);
    room.restart();
    assertThat(room.seenBy(1).mine()).isEqualTo(ballot(4, 7));
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.OPEN);
    assertThat(room.vote(2, 1, "3", 1)).isEqualTo(new VoteReply.Saved(ballot(3, 1)));
    assertThat(room.session.view().attendance()).isEqualTo(new Attendance(3, 0, 0, 3));
  }

  @Test
  void aFullDiskRefusesVotesTellsTheFacilitatorAndLosesNothing() {
    room.join(1, 2);
    room.open();
    room.vote(1, 1, "4", 1);
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    assertThatThrownBy(() -> room.vote(1, 1, "1", 2))
        .hasCause(new SessionUnavailable(SessionUnavailable.Reason.NOT_STORED))
        .cause()
        .isInstanceOfSatisfying(
            SessionUnavailable.class,
            e -> assertThat(e.reason()).isEqualTo(SessionUnavailable.Reason.NOT_STORED));
    assertThat(room.session.view().trouble()).isEqualTo(StoreFailure.Reason.DISK_FULL);
    assertThat(room.seenBy(1).mine()).isEqualTo(ballot(4, 1));
    room.store.fail(null);
    assertThat(room.vote(1, 1, "1", 2)).isEqualTo(new VoteReply.Saved(ballot(1, 2)));
    assertThat(room.session.view().trouble()).isNull();
  }

  @Test
  void aRoundThatCouldNotBeClosedForWantOfDiskIsClosedLater() {
    room.join(1, 1);
    room.open();
    room.session.facilitation().closeVoting().join();
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    room.pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.OPEN);
    room.store.fail(null);
    room.pass(Duration.ofSeconds(1));
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void votesOfStrangersObserversAndWrongRoundsAreRefused() {
    room.join(1, 1);
    room.join(2, true, null, 1);
    room.open();
    assertThat(room.vote(9, 1, "4", 1)).isEqualTo(new VoteReply.NotJoined());
    assertThat(room.vote(2, 1, "4", 1)).isEqualTo(new VoteReply.Observing());
    assertThat(room.vote(1, 2, "4", 1)).isEqualTo(new VoteReply.Unknown());
    assertThat(room.vote(1, 1, "6", 1)).isEqualTo(new VoteReply.Malformed());
    assertThat(room.vote(1, 1, "4", 0)).isEqualTo(new VoteReply.Malformed());
    assertThat(room.store.ballots()).isEmpty();
  }

  @Test
  void endingRecordsWhatWasNeverRevealedAndNobodyIsKnownAnyMore() {
    room.join(1, 5);
    room.open();
    IntStream.rangeClosed(1, 5).forEach(i -> room.vote(i, 1, "2", 1));
    assertThat(room.session.facilitation().end().join()).isEqualTo(new Deed.Done());
    assertThat(room.view().observation("obs-c1-1").orElseThrow().lastRound().orElseThrow().tally())
        .isEqualTo(new AgreementTally(List.of(0, 5, 0, 0, 0), 0));
    assertThat(room.vote(1, 1, "4", 2)).isEqualTo(new VoteReply.Ended());
    assertThat(room.session.view().ended()).isTrue();
    assertThat(room.sessions.resume(room.workshop)).isEmpty();
    assertThat(room.open()).isEqualTo(Deed.refused(SessionText.SESSION_ENDED));
  }

  @Test
  void anEndThatCannotBeStoredIsNoEnd() {
    room.join(1, 1);
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    assertThat(room.session.facilitation().end().join())
        .isEqualTo(Deed.refused(SessionText.DISK_FULL));
    room.store.fail(null);
    assertThat(room.session.view().ended()).isFalse();
    assertThat(room.session.facilitation().end().join()).isEqualTo(new Deed.Done());
  }

  @Test
  void openingSomethingElseLeavesTheRoundThatWasClosedAndNotRevealedOutOfTheRecord() {
    room.join(1, 5);
    room.open();
    IntStream.rangeClosed(1, 5).forEach(i -> room.vote(i, 1, "3", 1));
    assertThat(room.session.facilitation().open(VoteSubject.observation("obs-c1-2")).join())
        .isEqualTo(Deed.refused(SessionText.STILL_OPEN));
    room.closeRound();
    room.session.facilitation().open(VoteSubject.observation("obs-c1-2")).join();
    assertThat(room.view().observation("obs-c1-1").orElseThrow().rounds()).isEmpty();
    assertThat(room.session.view().left())
        .containsExactly(new LeftVote(VoteSubject.observation("obs-c1-1"), 1, 5));
    assertThat(room.vote(1, 1, "5", 2)).isEqualTo(new VoteReply.Closed(ballot(3, 1)));
  }

  private static Ballot ballot(int point, long seq) {
    return new Ballot(new Vote.Point(point), seq, null);
  }
}
