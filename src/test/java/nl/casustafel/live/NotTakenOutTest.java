package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.guard.OneAddress;
import nl.casustafel.live.guard.Origins;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.SessionText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The phones of an address are to be taken out, and that cannot be stored. */
class NotTakenOutTest {
  private final Hall hall = new Hall();
  private final LiveServer server =
      LiveServer.start(
          hall.session,
          Endpoint.at(InetAddress.getLoopbackAddress(), 0),
          Hall.GENEROUS,
          Clock.systemUTC(),
          () -> {});

  @AfterEach
  void close() {
    server.close();
    hall.close();
  }

  private void join(int phones) throws IOException {
    for (int i = 0; i < phones; i++) {
      assertThat(attempt()).isEqualTo(200);
    }
  }

  private int attempt() throws IOException {
    try (RawPhone phone = new RawPhone(server.port())) {
      return phone.attempt(hall.code()).status();
    }
  }

  private void takeOutInVain() {
    hall.store.fail(StoreFailure.Reason.DISK_FULL);
    assertThat(server.takeOut(1).join()).isEqualTo(Deed.refused(SessionText.DISK_FULL));
    hall.store.fail(null);
  }

  @Test
  void theirAddressIsNotRestrictedEither() throws IOException {
    join(12);
    takeOutInVain();
    assertThat(server.manyFromOne()).containsExactly(new OneAddress(1, 12, false));
    assertThat(attempt()).isEqualTo(200);
  }

  @Test
  void anAddressFromWhichPhonesWereTakenOutBeforeStaysRestricted() throws IOException {
    join(12);
    assertThat(server.takeOut(1).join()).isEqualTo(new Deed.Done());
    join(Origins.FEW);
    takeOutInVain();
    assertThat(server.manyFromOne()).containsExactly(new OneAddress(1, Origins.FEW, true));
    assertThat(attempt()).isEqualTo(503);
  }
}
