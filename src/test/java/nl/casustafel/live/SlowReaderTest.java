package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.casustafel.workshop.session.poll.Deed;
import org.junit.jupiter.api.Test;

/** Phones that listen for events and never read them. */
class SlowReaderTest {
  private static final int DEAF = 8;
  private static final int CHANGES = 1_000;

  private static Socket deaf(Hall hall, RawPhone joined) throws IOException {
    int port = hall.at("").getPort();
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1_024);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    String request =
        "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:"
            + port
            + "\r\nCookie: casustafel="
            + joined.token()
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static RawPhone joined(Hall hall) throws IOException {
    RawPhone phone = new RawPhone(hall.at("").getPort());
    phone.join(hall.code());
    return phone;
  }

  private static void assertNewsArrives(Hall hall, Semaphore heard) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      heard.drainPermits();
      hall.session.facilitation().newCode().join();
      assertThat(heard.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theyKeepNeitherVotesNorTheEventsOfOthersNorTheEndWaiting() throws Exception {
    List<Socket> deaf = new ArrayList<>();
    Semaphore heard = new Semaphore(0);
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
        Hall hall = new Hall()) {
      for (int i = 0; i < DEAF; i++) {
        deaf.add(deaf(hall, joined(hall)));
      }
      RawPhone listening = joined(hall);
      RawPhone ears = listening.again();
      var _ =
          hands.submit(() -> {
            ears.listen(heard::release);
            return null;
          });
      hall.session.when(view -> view.attendance().connected() == DEAF + 1).join();
      for (int i = 0; i < CHANGES; i++) {
        hall.session.facilitation().newCode().join();
      }
      hall.open();
      assertThat(listening.vote(Hall.SUBJECT, 1, "4", 1).status()).isEqualTo(200);
      assertNewsArrives(hall, heard);
      assertThat(hall.session.facilitation().end().join()).isEqualTo(new Deed.Done());
    } finally {
      for (Socket socket : deaf) {
        socket.close();
      }
    }
  }
}
