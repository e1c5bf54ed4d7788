package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.change.RoleCount;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The roles that phones offer while those of the workshop change. */
class OfferedRolesTest {
  private final Room room = new Room(Assurance.OPEN, List.of("DPO", "HR"));

  @AfterEach
  void leave() {
    room.close();
  }

  private void present(String... roles) {
    change(roles);
    room.settled();
  }

  private void change(String... roles) {
    WorkshopInfo now = room.workshop.view().info();
    room.workshop.execute(
        new Command.Describe(
            new WorkshopInfo(
                now.title(),
                now.organisation(),
                now.date(),
                now.language(),
                Arrays.stream(roles).map(role -> new RoleCount(role, 1)).toList(),
                now.depth())));
  }

  private List<String> offered() {
    return room.session.view().settings().roles();
  }

  @Test
  void whoJoinsFromNowOnChoosesFromTheRolesAsTheyWereChangedAlsoAfterARestart() {
    present("DPO", "doctor");
    assertThat(offered()).containsExactly("DPO", "doctor");
    assertThat(room.join(1, false, "doctor", 1)).isInstanceOf(JoinReply.Joined.class);

    room.restart();
    assertThat(offered()).containsExactly("DPO", "doctor");
    assertThat(room.join(2, false, "doctor", 1)).isInstanceOf(JoinReply.Joined.class);
  }

  @Test
  void aRoleThatSomebodyChoseStaysAsLongAsTheSession() {
    room.join(1, false, "HR", 1);
    present("DPO", "doctor");

    assertThat(offered()).containsExactly("DPO", "doctor", "HR");
    assertThat(room.join(1, true, "HR", 1)).isInstanceOf(JoinReply.Joined.class);
  }

  @Test
  void aPageThatLiesOpenMayStillAskForARoleThatWasOfferedBefore() {
    present("DPO");

    assertThat(room.join(1, false, "HR", 1)).isInstanceOf(JoinReply.Joined.class);
    assertThat(room.join(2, false, "CEO", 1)).isInstanceOf(JoinReply.Malformed.class);
  }

  @Test
  void undoBringsTheFormerRolesBack() {
    present("DPO", "doctor");
    present("DPO");
    room.workshop.undo();
    room.settled();

    assertThat(offered()).containsExactly("DPO", "doctor");
  }

  @Test
  void whereNoRoleIsLeftThoseOfBeforeStayForNobodyWasAskedToStopAsking() {
    present();

    assertThat(offered()).containsExactly("DPO", "HR");
  }

  @Test
  void whereRolesAreNotAskedForTheyStayUnasked() {
    Room.done(room.session.facilitation().askRoles(List.of()));
    present("DPO", "doctor");

    assertThat(offered()).isEmpty();
  }

  @Test
  void aChangeThatCouldNotBeStoredIsStoredLater() {
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    present("DPO", "doctor");
    assertThat(offered()).containsExactly("DPO", "HR");

    room.store.fail(null);
    room.pass(Duration.ofSeconds(1));
    room.settled();
    assertThat(offered()).containsExactly("DPO", "doctor");
  }

  @Test
  void whatIsStoredLaterIsWhatTheWorkshopHasByThenInWhicheverOrderItIsTriedAgain() {
    room.store.fail(StoreFailure.Reason.DISK_FULL);
    present("DPO", "doctor");
    room.store.fail(null);
    present("DPO", "nurse");
    assertThat(offered()).containsExactly("DPO", "nurse");

    room.pass(Duration.ofSeconds(1));
    assertThat(offered()).containsExactly("DPO", "nurse");
  }

  @Test
  void rolesThatChangedWhileTheSessionWasClosedAreOfferedOnceItIsTakenUp() {
    room.join(1, false, "HR", 1);
    room.session.close();
    change("DPO", "doctor");
    room.restart();
    room.settled();

    assertThat(offered()).containsExactly("DPO", "doctor", "HR");
    assertThat(room.join(2, false, "doctor", 1)).isInstanceOf(JoinReply.Joined.class);
    int stored = room.store.transactions();
    room.restart();
    room.settled();
    assertThat(room.store.transactions()).isEqualTo(stored);
  }

  @Test
  void whereRolesAreNotAskedForTakingItUpDoesNotAskForThem() {
    Room.done(room.session.facilitation().askRoles(List.of()));
    room.session.close();
    change("DPO", "doctor");
    room.restart();
    room.settled();

    assertThat(offered()).isEmpty();
  }
}
