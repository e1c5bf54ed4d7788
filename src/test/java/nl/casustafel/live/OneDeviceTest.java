package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.live.guard.Origins;
import nl.casustafel.workshop.session.poll.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One device joins again and again; the other phones have addresses of their own. */
class OneDeviceTest {
  @TempDir Path folder;
  private StoredHall hall;

  @BeforeEach
  void open() {
    hall = new StoredHall(folder);
  }

  @AfterEach
  void close() {
    hall.close();
  }

  private RawPhone phone(int address) throws IOException {
    return new RawPhone(
        hall.server.port(), InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) address}));
  }

  private RawPhone.Answer attempt(int address) throws IOException {
    try (RawPhone phone = phone(address)) {
      return phone.attempt(code());
    }
  }

  private String code() {
    return hall.session.view().settings().code().value();
  }

  private List<RawPhone> joined(int address, int phones) throws IOException {
    List<RawPhone> all = new ArrayList<>();
    for (int i = 0; i < phones; i++) {
      all.add(phone(address));
      all.getLast().join(code());
    }
    return all;
  }

  private int joined() {
    return hall.session.view().attendance().joined();
  }

  @Test
  void manyJoinsFromOneAddressAreSeenAndTakenOutWithTheirVotesInTheOpenRound() throws IOException {
    List<RawPhone> others = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      others.addAll(joined(i, 1));
    }
    List<RawPhone> device = joined(9, 12);
    assertThat(hall.server.manyFromOne()).containsExactly(new OneAddress(4, 12, false));
    hall.open("obs-c1-1");
    for (RawPhone phone : device) {
      assertThat(phone.vote(StoredHall.SUBJECT, 1, "1", 1).status()).isEqualTo(200);
    }
    assertThat(others.getFirst().vote(StoredHall.SUBJECT, 1, "5", 1).status()).isEqualTo(200);
    assertThat(hall.server.takeOut(4).join()).isEqualTo(new Deed.Done());
    assertThat(joined()).isEqualTo(3);
    assertThat(hall.session.view().poll().voted()).isEqualTo(1);
    assertThat(hall.ballots()).hasSize(1);
    assertThat(device.getFirst().state().status()).isEqualTo(401);
    assertThat(others.getLast().state().status()).isEqualTo(200);
    assertThat(hall.server.manyFromOne()).containsExactly(new OneAddress(4, 0, true));
  }

  @Test
  void whatIsClosedStaysAsItWasCounted() throws IOException {
    List<RawPhone> device = joined(9, 12);
    hall.open("obs-c1-1");
    device.getFirst().vote(StoredHall.SUBJECT, 1, "1", 1);
    hall.announceClosing();
    hall.closeRound();
    hall.server.takeOut(1).join();
    assertThat(hall.session.view().poll().voted()).isEqualTo(1);
    assertThat(hall.session.view().poll().turnout().joined()).isEqualTo(12);
  }

  @Test
  void fromAnAddressThatWasEmptiedOnlyAFewGetInUntilAllAreLetInAgain() throws IOException {
    joined(9, 12);
    hall.server.takeOut(1).join();
    joined(9, Origins.FEW);
    assertThat(attempt(9)).isEqualTo(new RawPhone.Answer(503, "{\"error\":\"full\"}"));
    assertThat(attempt(8).status()).isEqualTo(200);
    hall.server.letIn(1);
    assertThat(attempt(9).status()).isEqualTo(200);
  }

  @Test
  void oneDeviceCannotFillTheRoomHoweverLongItTries() throws IOException {
    joined(9, Origins.MOST);
    for (int minute = 0; minute < 3; minute++) {
      hall.time.pass(Duration.ofMinutes(1));
      assertThat(attempt(9).status()).isEqualTo(503);
    }
    assertThat(joined()).isEqualTo(Origins.MOST);
    assertThat(attempt(1).status()).isEqualTo(200);
  }

  @Test
  void whoJoinedBeforeTheServerWasStartedIsSeenAtItsAddressAgain() throws IOException {
    List<RawPhone> device = joined(9, 11);
    int port = hall.server.port();
    hall.server.close();
    try (LiveServer again =
        LiveServer.start(
            hall.session,
            Endpoint.at(InetAddress.getLoopbackAddress(), port),
            Hall.GENEROUS,
            hall.time,
            () -> {})) {
      assertThat(again.manyFromOne()).isEmpty();
      for (RawPhone phone : device) {
        assertThat(phone.again().state().status()).isEqualTo(200);
      }
      assertThat(again.manyFromOne()).containsExactly(new OneAddress(1, 11, false));
    }
  }

  @Test
  void noAddressIsInTheFolder() throws IOException {
    joined(9, 12);
    hall.server.takeOut(1).join();
    hall.close();
    try (var files = java.nio.file.Files.walk(folder)) {
      for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
        assertThat(
                new String(
                    java.nio.file.Files.readAllBytes(file),
                    java.nio.charset.StandardCharsets.ISO_8859_1))
            .doesNotContain("127.0.1.9");
      }
    }
    hall = new StoredHall(folder.resolve("another"));
  }
}
