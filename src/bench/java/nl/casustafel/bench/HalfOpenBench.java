package nl.casustafel.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.live.RawPhone;

/**
 * What a vote takes, on a connection of its own, while 300 connections hang half open: silent, amid
 * their headers, or amid their body.
 */
public final class HalfOpenBench {
  private static final int HALF_OPEN = 300;
  private static final int VOTES = 500;
  private static final double LIMIT = 1_000;

  private HalfOpenBench() {}

  public static void main(String[] arguments) throws Exception {
    BenchHall hall = new BenchHall();
    hall.join(1);
    hall.open();
    measure(hall, 0, "nothing else");
    String head = "PUT /api/votes/x/1 HTTP/1.1\r\nHost: 127.0.0.1:" + hall.server.port() + "\r\n";
    String body =
        head
            + "Content-Type: application/json\r\nCasustafel: 1\r\nContent-Length: 21\r\n\r\n{\"val";
    List<Socket> half = new ArrayList<>();
    for (int i = 0; i < HALF_OPEN; i++) {
      half.add(opened(hall.server.port(), List.of("", head, body).get(i % 3)));
    }
    measure(hall, VOTES, HALF_OPEN + " connections half open");
    for (Socket socket : half) {
      socket.close();
    }
    System.exit(0);
  }

  private static Socket opened(int port, String said) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void measure(BenchHall hall, int before, String beside) throws IOException {
    long[] latencies = new long[VOTES];
    for (int i = 0; i < VOTES; i++) {
      long begun = System.nanoTime();
      try (RawPhone phone = hall.phones.getFirst().again()) {
        BenchHall.timed(phone, before + i + 1);
      }
      latencies[i] = System.nanoTime() - begun;
    }
    System.out.println(new Figures("a vote, beside " + beside, latencies).against(LIMIT));
  }
}
