package nl.casustafel.desktop.console.voting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import nl.casustafel.guide.question.Depth;
import nl.casustafel.live.endpoint.ListeningFailure;
import nl.casustafel.live.endpoint.ListeningProblem;
import nl.casustafel.live.endpoint.NetworkAddress;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.text.Language;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.BuiltIn;
import nl.casustafel.workshop.InMemoryStore;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.Workshops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A port that another program really has, an address that is really gone. */
class TakenPortTest {
  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final VotingRoom room = new VotingRoom(Clock.systemUTC());
  private final Halls halls = room.halls();
  private ServerSocket other;
  private final Workshop workshop =
      new Workshops(new InMemoryStore(), Clock.systemUTC())
          .begin(
              BuiltIn.info(Language.NL, Depth.CORE),
              BuiltIn.caseOf("chatlog-finetuning"),
              BuiltIn.FILES);

  private Hall begin(int port) {
    return halls.begin(workshop, halls.addresses().site(port), () -> {});
  }

  @BeforeEach
  void takeAPort() throws IOException {
    other = new ServerSocket(0, 1, HERE);
  }

  @AfterEach
  void leave() throws IOException {
    other.close();
    room.close();
  }

  @Test
  void aNewSessionTakesAnotherPortAndTheNoticeAndTheAddressSayWhich() {
    Hall hall = begin(other.getLocalPort());
    assertThat(hall.portNotFree()).hasValue(other.getLocalPort());
    assertThat(hall.endpoint().port()).isPositive().isNotEqualTo(other.getLocalPort());
    assertThat(hall.address()).isEqualTo("127.0.0.1:" + hall.endpoint().port());
    assertThat(NoticeWords.portTaken(VotingText.PORT_TAKEN, hall).in(new Texts(Language.EN)))
        .isEqualTo(
            "Another program uses port "
                + other.getLocalPort()
                + ", so phones reach this session at "
                + hall.address()
                + ". The QR code shows that address too.");
  }

  @Test
  void whoTakesUpASessionWhosePortIsTakenIsToldWhatToTellThePhones() throws IOException {
    Hall before = begin(0);
    int port = before.endpoint().port();
    before.close();
    try (ServerSocket meanwhile = new ServerSocket(port, 1, HERE)) {
      Hall again =
          halls.takeUp(
              halls.unfinished(workshop).orElseThrow(), null, halls.addresses().site(0), () -> {});
      assertThat(meanwhile.isBound()).isTrue();
      assertThat(again.endpoint().port()).isPositive().isNotEqualTo(port);
      assertThat(again.link(again.session().view().settings()))
          .startsWith("http://127.0.0.1:" + again.endpoint().port() + "/#");
      assertThat(
              NoticeWords.portTaken(VotingText.RESUMED_ON_ANOTHER_PORT, again)
                  .in(new Texts(Language.NL)))
          .isEqualTo(
              "De sessie gaat verder waar zij ophield, op een ander adres: een ander programma"
                  + " gebruikt nu poort "
                  + port
                  + ". Vraag iedereen die al meedeed de code op het scherm opnieuw te scannen of "
                  + again.address()
                  + " te openen: zij worden herkend, en hun stemmen zijn bewaard.");
    }
  }

  @Test
  void whereTheAddressIsGoneTheNextOneIsTaken() throws IOException {
    room.addresses =
        List.of(
            new NetworkAddress(
                InetAddress.getByName("192.0.2.7"), "wlan0", NetworkAddress.Kind.LOCAL),
            new NetworkAddress(HERE, "lo", NetworkAddress.Kind.LOOPBACK));
    assertThat(begin(0).address()).startsWith("127.0.0.1:");
  }

  @Test
  void whereNoAddressIsThereNoSessionIsLeftBehind() throws IOException {
    room.addresses =
        List.of(
            new NetworkAddress(
                InetAddress.getByName("192.0.2.7"), "wlan0", NetworkAddress.Kind.LOCAL));
    assertThatThrownBy(() -> begin(0))
        .isInstanceOfSatisfying(
            ListeningFailure.class,
            failure -> {
              assertThat(failure.problem()).isEqualTo(ListeningProblem.ADDRESS_GONE);
              assertThat(NoticeWords.of(failure).in(new Texts(Language.EN)))
                  .isEqualTo(
                      "Phones cannot reach this computer yet: it no longer has the address"
                          + " 192.0.2.7. Nothing is lost. Connect to the network again, or choose"
                          + " another.");
            });
    assertThat(halls.unfinished(workshop)).isEmpty();
  }
}
