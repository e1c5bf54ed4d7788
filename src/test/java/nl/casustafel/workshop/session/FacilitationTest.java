package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.SessionText;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FacilitationTest {
  private final Room room = new Room();

  @AfterEach
  void leave() {
    room.close();
  }

  private Facilitation lead() {
    return room.session.facilitation();
  }

  @Test
  void closingTwiceDoesNotMakeTheCountdownLonger() {
    room.join(1, 1);
    room.open();
    Room.done(lead().closeVoting());
    var closes = room.session.view().poll().closesAt();
    room.pass(Duration.ofSeconds(3));
    assertThat(Room.done(lead().closeVoting())).isEqualTo(new Deed.Done());
    assertThat(room.session.view().poll().closesAt()).isEqualTo(closes);
  }

  @Test
  void closingWinsOverMoreTimeThatWasGivenBefore() {
    room.join(1, 1);
    room.open();
    Room.done(lead().extend(Duration.ofSeconds(60)));
    var later = room.session.view().poll().closesAt();
    Room.done(lead().closeVoting());
    assertThat(room.session.view().poll().closesAt()).isEqualTo(later.minusSeconds(55));
    room.pass(Facilitation.COUNTDOWN.plus(Session.GRACE));
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void rolesAreAskedOfWhoeverJoinsFromThenOn() {
    Room.done(lead().askRoles(List.of("DPO", "HR")));
    assertThat(room.session.view().settings().roles()).containsExactly("DPO", "HR");
    assertThat(room.join(1, false, "HR", 1)).isInstanceOf(JoinReply.Joined.class);
    assertThat(room.join(2, false, "CEO", 1)).isInstanceOf(JoinReply.Malformed.class);
  }

  @Test
  void onceSomebodyJoinedRolesStayAsTheyAre() {
    room.join(1, 1);
    assertThat(Room.done(lead().askRoles(List.of("DPO"))))
        .isEqualTo(Deed.refused(SessionText.ROLES_TOO_LATE));
    assertThat(room.session.view().settings().roles()).isEmpty();
  }

  @Test
  void anEndThatCannotBeRecordedLeavesTheRoundOpenAlsoAfterARestart() {
    room.join(1, 5);
    room.open();
    room.vote(1, 1, "4", 1);
    room.workshops.fail(StoreFailure.Reason.DISK_FULL);
    assertThat(Room.done(lead().end())).isEqualTo(Deed.refused(SessionText.DISK_FULL));
    room.workshops.fail(null);
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.OPEN);
    assertThat(room.vote(1, 1, "5", 2)).isInstanceOf(VoteReply.Saved.class);
    room.restart();
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.OPEN);
    assertThat(room.vote(1, 1, "3", 3)).isInstanceOf(VoteReply.Saved.class);
  }

  @Test
  void anUnlockThatCannotBeStoredLeavesTheVoteALockedOne() {
    room.join(1, 5);
    Room.done(lead().lock(true));
    room.open();
    room.vote(1, 1, "4", 1);
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    assertThat(Room.done(lead().lock(false))).isEqualTo(Deed.refused(SessionText.DISK_FULL));
    room.store.fail(null);
    assertThat(room.session.view().poll().turnout().assurance()).isEqualTo(Assurance.LOCKED);
  }
}
