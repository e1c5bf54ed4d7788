package nl.casustafel.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.casustafel.live.RawPhone;

/**
 * What a neighbour on the Wi-Fi can do to the room: how long a phone takes to join while 6,000 idle
 * connections stand (or are tried for), from another address and from the same; and how many of the
 * requests hidden in bodies that are refused are answered.
 */
public final class AttackBench {
  private static final int IDLE = 6_000;
  private static final int PHONES = 50;
  private static final double LIMIT = 2_000;
  private static final int HIDDEN = 200;
  private static final int PATIENCE_MILLIS = 5_000;

  private final BenchHall hall;
  private final List<Socket> idle = new ArrayList<>();

  private AttackBench(BenchHall hall) {
    this.hall = hall;
  }

  public static void main(String[] arguments) throws Exception {
    AttackBench bench = new AttackBench(new BenchHall());
    bench.hidden();
    bench.join("nothing else");
    long begun = System.nanoTime();
    bench.stand("127.0.0.2");
    System.out.printf(
        Locale.ROOT, "%d connections made in %.1f s%n", IDLE, BenchHall.seconds(begun));
    bench.join(IDLE + " idle connections of another address");
    // Both ends are files of this one process.
    bench.leave();
    bench.stand("127.0.0.1");
    bench.join(IDLE + " idle connections of the same address");
    System.exit(0);
  }

  /** Silent, amid a head, or amid a body. */
  private void stand(String from) throws IOException {
    String head = "POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:" + hall.server.port() + "\r\n";
    String body =
        head + "Content-Type: application/json\r\nCasustafel: 1\r\nContent-Length: 30\r\n\r\n{";
    List<String> said = List.of("", head, body);
    for (int i = 0; i < IDLE; i++) {
      Socket socket = new Socket();
      socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), hall.server.port()));
      try {
        socket.getOutputStream().write(said.get(i % 3).getBytes(StandardCharsets.US_ASCII));
      } catch (SocketException hungUp) {
        socket.close();
      }
      idle.add(socket);
    }
  }

  private void leave() throws IOException {
    for (Socket socket : idle) {
      socket.close();
    }
    idle.clear();
  }

  private void join(String beside) throws IOException {
    String code = hall.session.view().settings().code().value();
    long[] latencies = new long[PHONES];
    for (int i = 0; i < PHONES; i++) {
      long begun = System.nanoTime();
      try (RawPhone phone = new RawPhone(hall.server.port())) {
        phone.join(code);
      }
      latencies[i] = System.nanoTime() - begun;
    }
    System.out.println(new Figures("a phone joins, beside " + beside, latencies).against(LIMIT));
  }

  private void hidden() throws IOException {
    int second = 0;
    for (int i = 0; i < HIDDEN; i++) {
      second += answers(i % 2 == 0 ? "" : "Expect: 100-continue\r\n") - 1;
    }
    System.out.printf(
        Locale.ROOT,
        "second answers after %d refusals: %d, joined %d   limit 0   %s%n",
        HIDDEN,
        second,
        hall.session.view().attendance().joined(),
        second == 0 ? "within" : "EXCEEDED");
  }

  private int answers(String header) throws IOException {
    String here = "127.0.0.1:" + hall.server.port();
    String body = "{\"code\":\"" + hall.session.view().settings().code().value() + "\"}";
    String join =
        "POST /api/join HTTP/1.1\r\nHost: "
            + here
            + "\r\nContent-Type: application/json\r\nCasustafel: 1\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    String refused =
        "POST /api/join HTTP/1.1\r\nHost: " + here + "\r\nContent-Type: text/plain\r\n" + header;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), hall.server.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request = refused + "Content-Length: " + join.length() + "\r\n\r\n" + join + join;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return read(socket.getInputStream()).split("HTTP/1.1 ", -1).length - 1;
    }
  }

  private static String read(InputStream in) throws IOException {
    StringBuilder all = new StringBuilder();
    try {
      for (int one = in.read(); one >= 0; one = in.read()) {
        all.append((char) one);
      }
      return all.toString();
    } catch (SocketException reset) {
      return all.toString();
    }
  }
}
