package nl.casustafel.workshop.session.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.workshop.session.Room;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import nl.casustafel.workshop.session.guest.Guests;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.SessionText;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.vote.Assurance;
import nl.casustafel.workshop.vote.Turnout;
import nl.casustafel.workshop.vote.VoteSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes back on another day is not counted twice. The room’s day begins at nine. */
class GatheringTest {
  private final Room room = new Room();

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void afterACrashTheTurnoutIsThatOfBeforeHoweverFewCameBackYet() {
    room.join(1, 12);
    room.open();
    room.pass(Duration.ofHours(8));
    room.restart();
    assertThat(room.session.earlier()).isEmpty();
    vote(1, 6, 1);
    assertThat(room.session.view().attendance().joined()).isEqualTo(12);
    room.closeRound();
    room.reveal();
    assertThat(turnouts("obs-c1-1")).containsExactly(new Turnout(Assurance.OPEN, 12, 0, 0));
  }

  @Test
  void onAnotherDayTheFacilitatorIsAskedAndUntilThenAllIsAsBefore() {
    room.join(1, 11);
    room.join(12, true, null, 1);
    nextDay();
    assertThat(room.session.earlier())
        .contains(new EarlierGathering(LocalDate.of(2026, 11, 23), 12, false));
    assertThat(room.session.view().attendance()).isEqualTo(new Attendance(11, 1, 0, 11));
    room.session.facilitation().goOnWithTheSame().join();
    assertThat(room.session.earlier()).isEmpty();
    assertThat(room.session.view().attendance()).isEqualTo(new Attendance(11, 1, 0, 11));
    room.restart();
    assertThat(room.session.earlier()).isEmpty();
  }

  @Test
  void otherPeopleOnTheNextDayAreAllThatCount() {
    room.join(1, 6);
    nextDayCountedAnew();
    room.join(7, 12);
    assertThat(room.session.view().attendance()).isEqualTo(new Attendance(6, 0, 0, 6));
    round("obs-c1-1", 7, 12);
    assertThat(turnouts("obs-c1-1")).containsExactly(new Turnout(Assurance.OPEN, 6, 0, 0));
  }

  @Test
  void whoComesBackWithTheSamePhoneCountsOnceAndOnlyWhenTheyShowThemselves() {
    room.join(1, 6);
    nextDayCountedAnew();
    assertThat(room.session.view().attendance().joined()).isZero();
    IntStream.rangeClosed(1, 4).forEach(room::seenBy);
    room.join(7, 9);
    assertThat(room.session.view().attendance()).isEqualTo(new Attendance(7, 0, 0, 7));
    room.restart();
    assertThat(room.session.earlier()).isEmpty();
    assertThat(room.session.view().attendance()).isEqualTo(new Attendance(7, 0, 0, 7));
    room.open();
    // One who was asleep in a pocket shows itself by voting.
    vote(5, 5, 1);
    assertThat(room.session.view().poll().turnout())
        .isEqualTo(new Turnout(Assurance.OPEN, 8, 0, 0));
  }

  @Test
  void aVoteThatYesterdayLeftOpenClosesWithTheVotesAndTheTurnoutOfYesterday() {
    room.join(1, 6);
    room.open();
    vote(1, 6, 1);
    nextDay();
    assertThat(room.session.earlier().orElseThrow().voteOpen()).isTrue();
    room.session.facilitation().countAnew().join();
    assertThat(room.session.view().poll().stage()).isEqualTo(Stage.CLOSED);
    room.join(7, 9);
    assertThat(room.vote(7, 1, "4", 1)).isEqualTo(new VoteReply.Closed(null));
    assertThat(room.seenBy(8).poll().turnout()).isEqualTo(new Turnout(Assurance.OPEN, 6, 0, 0));
    room.restart();
    room.reveal();
    assertThat(room.session.view().poll().turnout())
        .isEqualTo(new Turnout(Assurance.OPEN, 6, 0, 0));
    assertThat(turnouts("obs-c1-1")).containsExactly(new Turnout(Assurance.OPEN, 6, 0, 0));
  }

  @Test
  void withTheSamePeopleAVoteThatYesterdayLeftOpenGoesOn() {
    room.join(1, 6);
    room.open();
    vote(1, 3, 1);
    nextDay();
    room.session.facilitation().goOnWithTheSame().join();
    vote(4, 6, 1);
    assertThat(room.session.view().poll().voted()).isEqualTo(6);
    assertThat(room.session.view().poll().turnout())
        .isEqualTo(new Turnout(Assurance.OPEN, 6, 0, 0));
  }

  @Test
  void thatItIsTheSamePeopleCanStillBeSaidOnceTheyAreCountedAnew() {
    room.join(1, 6);
    nextDayCountedAnew();
    room.join(7, 8);
    room.session.facilitation().goOnWithTheSame().join();
    assertThat(room.session.view().attendance().joined()).isEqualTo(8);
    room.restart();
    assertThat(room.session.view().attendance().joined()).isEqualTo(8);
  }

  @Test
  void anEveningThatGoesOnPastMidnightIsOneGathering() {
    room.pass(Duration.ofHours(12));
    room.join(1, 6);
    room.pass(Duration.ofHours(2));
    room.restart();
    room.join(7, 8);
    room.pass(Duration.ofHours(5));
    room.restart();
    assertThat(room.session.earlier()).isEmpty();
    assertThat(room.session.view().attendance().joined()).isEqualTo(8);
  }

  @Test
  void aLaptopThatSleptWithTheSessionOpenAsksTooAndCountsWhoIsConnected() {
    room.join(1, 6);
    room.pass(Duration.ofHours(24));
    assertThat(room.session.earlier())
        .contains(new EarlierGathering(LocalDate.of(2026, 11, 23), 6, false));
    room.connected(1, 2);
    room.join(7, 7);
    assertThat(room.session.earlier()).isPresent();
    room.session.facilitation().countAnew().join();
    assertThat(room.session.view().attendance().joined()).isEqualTo(3);
  }

  @Test
  void yesterdaysPeopleTakeNobodysPlace() {
    room.join(1, Guests.MOST);
    assertThat(room.join(3_000, false, null, 1)).isEqualTo(new JoinReply.Full());
    nextDayCountedAnew();
    room.join(3_000, 3_000);
    assertThat(room.session.view().attendance().joined()).isEqualTo(1);
  }

  @Test
  void whatCannotBeStoredLeavesTheGatheringAsItWas() {
    room.join(1, 6);
    nextDay();
    room.store.fail(nl.casustafel.workshop.StoreFailure.Reason.DISK_FULL);
    assertThat(room.session.facilitation().countAnew().join())
        .isEqualTo(Deed.refused(SessionText.DISK_FULL));
    assertThat(room.session.view().attendance().joined()).isEqualTo(6);
    assertThat(room.session.earlier()).isPresent();
  }

  @Test
  void whoJoinsFirstOnTheDayAfterNobodyHadJoinedAsksNothing() {
    nextDay();
    room.join(1, 3);
    assertThat(room.session.earlier()).isEmpty();
    room.restart();
    assertThat(room.session.earlier()).isEmpty();
    assertThat(room.session.view().attendance().joined()).isEqualTo(3);
  }

  @Test
  void itIsTheSameGatheringOnOneDayAndForLessThanANightAlsoWhenAClockIsSetBack() {
    Gathering evening = Gathering.FIRST.at(LocalDateTime.of(2026, 11, 23, 23, 0));
    assertThat(evening.goesOn(LocalDateTime.of(2026, 11, 23, 0, 5))).isTrue();
    assertThat(evening.goesOn(LocalDateTime.of(2026, 11, 24, 4, 59))).isTrue();
    assertThat(evening.goesOn(LocalDateTime.of(2026, 11, 24, 5, 0))).isFalse();
    assertThat(evening.goesOn(LocalDateTime.of(2026, 11, 22, 23, 30))).isFalse();
    Gathering night = Gathering.FIRST.at(LocalDateTime.of(2026, 11, 24, 0, 0));
    assertThat(night.goesOn(LocalDateTime.of(2026, 11, 23, 18, 30))).isTrue();
    assertThat(night.goesOn(LocalDateTime.of(2026, 11, 24, 23, 0))).isTrue();
  }

  private void nextDay() {
    room.pass(Duration.ofHours(24));
    room.restart();
  }

  private void nextDayCountedAnew() {
    nextDay();
    room.session.facilitation().countAnew().join();
  }

  private void round(String observation, int from, int to) {
    room.session.facilitation().open(VoteSubject.observation(observation)).join();
    vote(from, to, 1);
    room.closeRound();
    room.reveal();
  }

  private void vote(int from, int to, int number) {
    IntStream.rangeClosed(from, to)
        .forEach(i -> assertThat(room.vote(i, number, "4", 1)).isInstanceOf(VoteReply.Saved.class));
  }

  private List<Turnout> turnouts(String observation) {
    return room.view().observation(observation).orElseThrow().rounds().stream()
        .map(round -> round.phones().turnout())
        .toList();
  }
}
