package nl.casustafel.workshop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.casustafel.workshop.Command;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import nl.casustafel.workshop.observation.ObservationDecision;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.SessionText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A session on a workshop that another program writes in too. */
class OvertakenSessionTest {
  private final Room room = new Room();

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void aVoteIsRevealedAndRecordedBesideWhatTheOtherStored() {
    room.join(1, 3);
    room.open();
    for (int phone = 1; phone <= 3; phone++) {
      room.vote(phone, 1, "4", 1);
    }
    room.closeRound();
    Workshop other =
        new Workshops(room.workshops, Clock.systemUTC())
            .open(room.view().identity().id())
            .orElseThrow();
    ObservationDecision parked =
        new ObservationDecision(ObservationDecision.Outcome.PARKED, "Later", "", "", "", null);
    other.execute(new Command.DecideObservation("obs-c1-1", parked));

    assertThat(room.reveal()).isEqualTo(new Deed.Done());
    assertThat(room.view().observation("obs-c1-1").orElseThrow().decision()).isEqualTo(parked);
    assertThat(room.view().observation("obs-c1-1").orElseThrow().rounds())
        .singleElement()
        .satisfies(round -> assertThat(round.tally().voters()).isEqualTo(3));
  }

  @Test
  void whatCannotBeGotOverIsSaidWithItsReason() {
    assertThat(
            SessionText.notStored(
                new StoreFailure(StoreFailure.Reason.CONFLICT, "", new IllegalStateException())))
        .isEqualTo(SessionText.OTHER_PROGRAM);
  }
}
