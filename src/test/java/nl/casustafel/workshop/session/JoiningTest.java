package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.casustafel.voting.AgreementTally;
import nl.casustafel.workshop.session.guest.Attendance;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.Test;

class JoiningTest {

  @Test
  void onlyTheCodeLetsSomebodyInHoweverItIsTyped() {
    try (Room room = new Room()) {
      String code = room.session.view().settings().code().value();
      assertThat(join(room, 1, JoinCode.typed("999999"))).isEqualTo(new JoinReply.WrongCode());
      String typed =
          code.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + " -" + code.substring(3);
      assertThat(join(room, 1, JoinCode.typed(typed))).isInstanceOf(JoinReply.Joined.class);
    }
  }

  @Test
  void whoJoinedStaysInWithANewCodeAndBehindALockAndNobodyElseGetsIn() {
    try (Room room = new Room()) {
      JoinCode old = room.session.view().settings().code();
      room.join(1, 1);
      room.session.facilitation().newCode().join();
      assertThat(join(room, 1, old)).isInstanceOf(JoinReply.Joined.class);
      assertThat(join(room, 2, old)).isEqualTo(new JoinReply.WrongCode());
      room.session.facilitation().lock(true).join();
      assertThat(room.join(2, false, null, 1)).isEqualTo(new JoinReply.Locked());
      assertThat(room.session.view().settings().assurance()).isEqualTo(Assurance.LOCKED);
      assertThat(room.seenBy(1).me().observer()).isFalse();
    }
  }

  @Test
  void aTicketLetsOnePhoneInOnceAlsoAfterARestart() {
    try (Room room = new Room(Assurance.TICKETS, List.of())) {
      List<JoinCode> tickets = room.session.facilitation().tickets(2);
      room.session.facilitation().issue(tickets).join();
      assertThat(room.join(1, false, null, 1)).isEqualTo(new JoinReply.WrongCode());
      assertThat(join(room, 1, tickets.get(0))).isInstanceOf(JoinReply.Joined.class);
      assertThat(join(room, 2, tickets.get(0))).isEqualTo(new JoinReply.WrongCode());
      room.restart();
      assertThat(join(room, 2, tickets.get(0))).isEqualTo(new JoinReply.WrongCode());
      assertThat(join(room, 2, tickets.get(1))).isInstanceOf(JoinReply.Joined.class);
    }
  }

  @Test
  void aTableSaysForHowManyPeopleItSpeaks() {
    try (Room room = new Room(Assurance.TABLE, List.of())) {
      assertThat(room.join(1, false, null, 51)).isEqualTo(new JoinReply.Malformed());
      room.join(1, false, null, 7);
      room.join(2, false, null, 5);
      room.settled();
      assertThat(room.session.view().attendance()).isEqualTo(new Attendance(2, 0, 0, 12));
    }
  }

  @Test
  void whoWatchesIsNotAmongTheVotersAndMayChangeTheirMind() {
    try (Room room = new Room()) {
      room.join(1, true, null, 1);
      room.join(2, false, null, 1);
      assertThat(room.session.view().attendance()).isEqualTo(new Attendance(1, 1, 0, 1));
      room.join(1, false, null, 1);
      assertThat(room.session.view().attendance()).isEqualTo(new Attendance(2, 0, 0, 2));
    }
  }

  @Test
  void rolesAreThoseAskedForAndTheirCountsAreRecordedOnlyWhenEveryOneHasFive() {
    try (Room room = new Room(Assurance.OPEN, List.of("Jurist", "Arts"))) {
      assertThat(room.join(1, false, "Koning", 1)).isEqualTo(new JoinReply.Malformed());
      IntStream.rangeClosed(1, 5).forEach(i -> room.join(i, false, "Jurist", 1));
      IntStream.rangeClosed(6, 9).forEach(i -> room.join(i, false, "Arts", 1));
      round(room, 9, 1);
      assertThat(byRole(room, 1)).isEmpty();
      room.join(10, false, "Arts", 1);
      round(room, 10, 2);
      assertThat(byRole(room, 2))
          .containsEntry("Arts", new AgreementTally(List.of(0, 0, 0, 5, 0), 0))
          .containsEntry("Jurist", new AgreementTally(List.of(0, 0, 0, 5, 0), 0));
    }
  }

  private static java.util.Map<String, nl.casustafel.voting.Tally> byRole(Room room, int round) {
    return room.view()
        .observation("obs-c1-1")
        .orElseThrow()
        .rounds()
        .get(round - 1)
        .phones()
        .byRole();
  }

  private static void round(Room room, int voters, int round) {
    room.open();
    IntStream.rangeClosed(1, voters).forEach(i -> room.vote(i, round, "4", 1));
    room.closeRound();
    room.reveal();
  }

  private static JoinReply join(Room room, int phone, JoinCode code) {
    return room.session.join(new JoinRequest(Room.phone(phone), code, false, null, 1)).join();
  }
}
