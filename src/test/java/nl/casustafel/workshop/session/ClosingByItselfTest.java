package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.workshop.session.guest.Presence;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round closes by itself once all who are here have voted, when the facilitator wants that. */
class ClosingByItselfTest {
  private static final Duration LONG_ENOUGH = AllVoted.WARNING.plus(Session.GRACE);

  private Room room = new Room();

  @AfterEach
  void leave() {
    room.close();
  }

  private void wanted() {
    Room.done(room.session.facilitation().closeByItself(true));
  }

  private void open(int phones) {
    room.join(1, phones);
    room.connected(1, phones);
    room.open();
  }

  private void vote(int from, int to) {
    IntStream.rangeClosed(from, to).forEach(i -> room.vote(i, 1, "4", 1));
    room.settled();
  }

  private PollView poll() {
    return room.session.view().poll();
  }

  /** Whether it closes by itself after the warning, and not before somebody could prevent it. */
  private void closesByItself() {
    assertThat(poll().byItself()).isTrue();
    assertThat(poll().stage()).isEqualTo(Stage.OPEN);
    room.pass(LONG_ENOUGH);
    assertThat(poll().stage()).isEqualTo(Stage.CLOSED);
  }

  private void staysOpen() {
    assertThat(poll().byItself()).isFalse();
    assertThat(poll().closesAt()).isNull();
    room.pass(Duration.ofMinutes(1));
    assertThat(poll().stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void theLastVoteLetsItCloseAfterAWarningThatPhonesSee() {
    wanted();
    open(3);
    vote(1, 2);
    assertThat(poll().closesAt()).isNull();
    vote(3, 3);
    assertThat(room.seenBy(1).poll().closesAt()).isEqualTo(poll().closesAt());
    closesByItself();
  }

  @Test
  void itDoesNotUnlessThatWasWanted() {
    open(2);
    vote(1, 2);
    staysOpen();
    wanted();
    closesByItself();
  }

  @Test
  void keptOpenItStaysSoUntilSomebodyClosesItAndTheNextRoundClosesByItselfAgain() {
    wanted();
    open(2);
    vote(1, 2);
    Room.done(room.session.facilitation().keepOpen());
    staysOpen();
    room.vote(1, 1, "2", 2);
    staysOpen();
    room.closeRound();
    room.reveal();
    room.open();
    room.vote(1, 2, "4", 1);
    room.vote(2, 2, "4", 1);
    room.settled();
    closesByItself();
  }

  @Test
  void whoJoinsOrComesBackInTimeStopsItAndTheirVoteStartsItAgain() {
    wanted();
    open(2);
    vote(1, 2);
    room.pass(Duration.ofSeconds(2));
    room.join(3, 3);
    room.connected(1, 3);
    room.pass(Duration.ofSeconds(5));
    assertThat(poll().stage()).isEqualTo(Stage.OPEN);
    vote(3, 3);
    closesByItself();
  }

  @Test
  void aVoteThatIsChangedInTimeGivesTheWarningAnew() {
    wanted();
    open(2);
    vote(1, 2);
    room.pass(Duration.ofSeconds(2));
    assertThat(room.vote(1, 1, "1", 2)).isInstanceOf(VoteReply.Saved.class);
    room.pass(Duration.ofSeconds(3).plusMillis(600));
    assertThat(poll().stage()).isEqualTo(Stage.OPEN);
    room.pass(Duration.ofSeconds(1));
    assertThat(poll().stage()).isEqualTo(Stage.CLOSED);
    assertThat(room.seenBy(1).mine().seq()).isEqualTo(2);
  }

  @Test
  void aVoteThatOverlappedWithTheEndStillCounts() {
    wanted();
    open(2);
    vote(1, 2);
    room.pass(AllVoted.WARNING.plusMillis(500));
    assertThat(room.vote(2, 1, "1", 2)).isInstanceOf(VoteReply.Saved.class);
    room.pass(Duration.ofSeconds(1));
    assertThat(poll().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void thoseWhoWentAwayAreNotWaitedForButAConnectionThatJustBrokeIs() {
    wanted();
    open(3);
    vote(1, 2);
    room.connected(1, 2);
    room.pass(Duration.ofSeconds(4));
    assertThat(poll().closesAt()).isNull();
    room.pass(Presence.RECENT);
    closesByItself();
  }

  @Test
  void aPhoneThatCannotListenAndAsksInsteadIsWaitedFor() {
    wanted();
    open(3);
    room.connected(1, 2);
    vote(1, 2);
    for (int i = 0; i < 5; i++) {
      room.pass(Duration.ofSeconds(4));
      room.seenBy(3);
    }
    assertThat(poll().closesAt()).isNull();
    vote(3, 3);
    closesByItself();
  }

  @Test
  void thoseWhoOnlyWatchAreNotWaitedForAndAnEmptyRoomClosesNothing() {
    wanted();
    room.join(4, true, null, 1);
    room.connected(4, 4);
    room.open();
    room.settled();
    assertThat(poll().closesAt()).isNull();
    room.join(1, 2);
    room.connected(1, 4);
    vote(1, 2);
    closesByItself();
  }

  @Test
  void withAPhoneForEachTableTheTablesCount() {
    room.close();
    room = new Room(Assurance.TABLE, List.of());
    wanted();
    room.join(1, false, null, 6);
    room.join(2, false, null, 5);
    room.connected(1, 2);
    room.open();
    vote(1, 1);
    assertThat(poll().closesAt()).isNull();
    vote(2, 2);
    closesByItself();
  }

  @Test
  void aMomentThatTheFacilitatorSetStandsAndMoreTimeIsMoreTime() {
    wanted();
    open(2);
    Room.done(room.session.facilitation().closeIn(Duration.ofSeconds(10)));
    vote(1, 2);
    assertThat(poll().byItself()).isFalse();
    room.pass(Duration.ofSeconds(6));
    assertThat(poll().stage()).isEqualTo(Stage.OPEN);
    room.pass(Duration.ofSeconds(6));
    assertThat(poll().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void closingAtOnceLeavesTheGraceToVotesOnTheirWayAlsoWhileItClosesByItself() {
    wanted();
    open(2);
    vote(1, 2);
    Room.done(room.session.facilitation().closeNow());
    assertThat(room.vote(2, 1, "1", 2)).isInstanceOf(VoteReply.Saved.class);
    room.pass(Session.GRACE);
    assertThat(poll().stage()).isEqualTo(Stage.CLOSED);
    assertThat(room.vote(2, 1, "5", 3)).isInstanceOf(VoteReply.Closed.class);
  }

  @Test
  void switchedOffInTimeItStaysOpen() {
    wanted();
    open(2);
    vote(1, 2);
    Room.done(room.session.facilitation().closeByItself(false));
    staysOpen();
  }

  @Test
  void afterARestartItGoesOnWithTheVotesThatAreStored() {
    open(2);
    vote(1, 1);
    room.restart();
    wanted();
    room.connected(1, 2);
    assertThat(poll().closesAt()).isNull();
    vote(2, 2);
    closesByItself();
    assertThat(room.session.view().poll().poll().subject())
        .isEqualTo(VoteSubject.observation("obs-c1-1"));
  }
}
