package nl.casustafel.desktop.projector;

import static org.assertj.core.api.Assertions.assertThat;

import nl.casustafel.text.Language;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.Test;

/** How the room sees how to join, and whether one can. */
class WayInOnTheScreenTest extends RoomScreen {
  @Test
  void beforeTheFirstVoteTheRoomSeesHowToJoinAndHowManyDid() {
    assertThat(words())
        .containsExactly(
            "Pilot",
            "Join with your phone",
            "Scan the square with the camera of your phone",
            "or type this in the browser",
            "192.168.1.20:8080",
            "and fill in this code",
            code(),
            "Nobody has joined yet",
            PROMISE);
    room.join(1);
    assertThat(words()).contains("1 joined");
    room.join(46);
    assertThat(words()).contains("47 joined");
  }

  @Test
  void whenJoiningIsClosedThatIsSaidAndTheCodeStays() {
    room.join(8).lock();
    assertThat(words()).contains("Joining is closed", code());
    room.openObservation();
    assertThat(words()).contains("Joining is closed", code());
    assertThat(seen.nodes()).anyMatch(node -> node.getStyleClass().contains("qr-code"));
  }

  @Test
  void withTicketsTheCodeIsOnTheTicket() {
    try (VotingRoom tickets = new VotingRoom(Language.EN, Assurance.TICKETS)) {
      SeenFromTheRoom there = new SeenFromTheRoom(Language.EN);
      assertThat(there.show(tickets.view()).words())
          .contains("Fill in the code on your ticket")
          .doesNotContain(tickets.session.view().settings().code().spaced());
      tickets.openObservation();
      assertThat(there.show(tickets.view()).words())
          .contains("Fill in the code on your ticket")
          .doesNotContain(tickets.session.view().settings().code().spaced());
    }
  }

  @Test
  void ofTablesThePeopleAreCountedToo() {
    try (VotingRoom tables = new VotingRoom(Language.EN, Assurance.TABLE)) {
      SeenFromTheRoom there = new SeenFromTheRoom(Language.EN);
      tables.join(6, 7);
      assertThat(there.show(tables.view()).words()).contains("6 tables joined · 42 people");
      tables.openObservation().agree(3, 2);
      assertThat(there.show(tables.view()).words())
          .contains("5 of 6 tables voted · 42 people at the tables");
    }
  }

  @Test
  void theQrCodeFillsTheScreenWhenAskedFor() {
    room.join(8).openObservation();
    words();
    seen.act(ProjectorPane::toggleQr);
    assertThat(seen.words()).containsExactly("192.168.1.20:8080", code(), PROMISE);
    seen.act(ProjectorPane::toggleQr);
    assertThat(seen.words()).contains("Round 1 · Vote now");
  }
}
