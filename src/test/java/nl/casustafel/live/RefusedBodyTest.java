package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was refused is over: its body is not taken for another request, and nobody waits for it. */
class RefusedBodyTest {
  private static final int PATIENCE_MILLIS = 20_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
  private static final String JSON = "Content-Type: application/json\r\nCasustafel: 1\r\n";

  private final Hall hall = new Hall();

  @AfterEach
  void leave() {
    hall.close();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("POST /api/join HTTP/1.1\r\nHost: HERE\r\nContent-Type: text/plain\r\n", 415),
        Arguments.of("POST /api/join HTTP/1.1\r\nHost: HERE\r\n", 415),
        Arguments.of(
            "POST /api/join HTTP/1.1\r\nHost: HERE\r\nContent-Type: application/json\r\n", 403),
        Arguments.of(
            "POST /api/join HTTP/1.1\r\nHost: HERE\r\nOrigin: http://evil.example\r\n" + JSON, 403),
        Arguments.of("POST /api/join HTTP/1.1\r\nHost: HERE\r\nOrigin: null\r\n" + JSON, 403),
        Arguments.of("POST /api/join HTTP/1.1\r\nHost: HERE\r\nOrigin:\r\n" + JSON, 403),
        Arguments.of("POST /api/join HTTP/1.1\r\nHost: evil.example\r\n" + JSON, 421),
        Arguments.of("POST /api/nowhere HTTP/1.1\r\nHost: HERE\r\n" + JSON, 404),
        Arguments.of("POST /api/state HTTP/1.1\r\nHost: HERE\r\n" + JSON, 405),
        Arguments.of("DELETE /api/state HTTP/1.1\r\nHost: HERE\r\n", 405),
        Arguments.of("TRACE / HTTP/1.1\r\nHost: HERE\r\n", 405),
        Arguments.of("OPTIONS * HTTP/1.1\r\nHost: HERE\r\n", 405),
        Arguments.of("BREW / HTTP/1.1\r\nHost: HERE\r\n", 405),
        Arguments.of("POST /api/join HTTP/1.1\r\nHost: HERE\r\nHost: HERE\r\n" + JSON, 400),
        Arguments.of("POST /api/join HTTP/1.1\r\n" + JSON, 400),
        Arguments.of("POST /api/join HTTP/1.1\r\nHost: HERE\r\nno colon\r\n" + JSON, 400),
        Arguments.of("POST http://evil.example/api/join HTTP/1.1\r\nHost: HERE\r\n" + JSON, 421),
        Arguments.of(
            "POST /api/join HTTP/1.1\r\nHost: HERE\r\nTransfer-Encoding: chunked\r\n" + JSON, 400));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void theBodyOfARefusedRequestIsNeverTakenForTheNextOne(String head, int status)
      throws IOException {
    String smuggled = join();
    String request = head + "Content-Length: " + smuggled.length() + "\r\n\r\n" + smuggled;
    assertThat(answers(request)).containsExactly(status);
    assertThat(hall.session.view().attendance().joined()).isZero();
  }

  @Test
  void aRefusedBodyInChunksAOneThatIsTooLargeAndOneThatIsAskedForAreNotReadOn() throws IOException {
    String chunk = Integer.toHexString(join().length()) + "\r\n" + join() + "\r\n0\r\n\r\n";
    String plain = "POST /api/join HTTP/1.1\r\nHost: HERE\r\nContent-Type: text/plain\r\n";
    assertThat(answers(plain + "Transfer-Encoding: chunked\r\n\r\n" + chunk + join()))
        .containsExactly(415);
    assertThat(answers(plain + "Expect: 100-continue\r\nContent-Length: 9\r\n\r\n" + join()))
        .containsExactly(415);
    String json = "POST /api/join HTTP/1.1\r\nHost: HERE\r\n" + JSON;
    assertThat(answers(json + "Content-Length: 9000\r\n\r\n" + join())).containsExactly(413);
    assertThat(answers(plain + "Content-Length: 3\r\n\r\nabc" + join())).containsExactly(415);
    assertThat(
            answers("GET / HTTP/1.1\r\nHost: HERE\r\nContent-Length: 0\r\nX: y\r\n\r\n" + last()))
        .containsExactly(200, 200);
    assertThat(hall.session.view().attendance().joined()).isZero();
  }

  @Test
  void aRequestThatStopsInTheMiddleIsHungUpOnAndSoIsASilentConnection() throws IOException {
    Limits hasty = new Limits(6_000, 1e6, 1_000_000, Duration.ofMillis(600));
    try (Hall hall = new Hall(Assurance.OPEN, List.of(), hasty)) {
      String join = "POST /api/join HTTP/1.1\r\nHost: 127.0.0.1:" + hall.at("").getPort() + "\r\n";
      for (String begun :
          List.of("", "POST /api", join, join + JSON + "Content-Length: 30\r\n\r\n{\"co")) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), hall.at("").getPort())) {
          socket.setSoTimeout(PATIENCE_MILLIS);
          socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
          assertThat(statuses(socket)).as(begun).isSubsetOf(400, 408);
        }
      }
    }
  }

  @Test
  void whoSendsAByteNowAndThenGetsNoMoreTimeThanAnybody() throws IOException {
    Limits hasty = new Limits(6_000, 1e6, 1_000_000, Duration.ofMillis(600));
    try (Hall hall = new Hall(Assurance.OPEN, List.of(), hasty);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), hall.at("").getPort())) {
      socket.setSoTimeout(20);
      String head = "GET / HTTP/1.1\r\nX: ";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(Stream.generate(() -> dribbled(socket)).limit(1_000)).contains(false);
    }
  }

  /** Whether the connection was still there for another byte. */
  private static boolean dribbled(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return socket.getInputStream().read() >= 0;
    } catch (java.net.SocketTimeoutException nothingYet) {
      return true;
    } catch (IOException hungUp) {
      return false;
    }
  }

  private String join() {
    String body = "{\"code\":\"" + hall.code() + "\"}";
    return "POST /api/join HTTP/1.1\r\nHost: "
        + here()
        + "\r\n"
        + JSON
        + "Content-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private String last() {
    return "GET /api/session HTTP/1.1\r\nHost: " + here() + "\r\nConnection: close\r\n\r\n";
  }

  private String here() {
    return "127.0.0.1:" + hall.at("").getPort();
  }

  /** What is answered until the server closes the connection; it has to. */
  private List<Integer> answers(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), hall.at("").getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String text = request.replace("HERE", here());
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return statuses(socket);
    }
  }

  private static List<Integer> statuses(Socket socket) throws IOException {
    StringBuilder all = new StringBuilder();
    try {
      for (int one = socket.getInputStream().read();
          one >= 0;
          one = socket.getInputStream().read()) {
        all.append((char) one);
      }
    } catch (SocketException hungUp) {
      all.append("");
    }
    List<Integer> statuses = new ArrayList<>();
    for (MatchResult one : STATUS.matcher(all).results().toList()) {
      statuses.add(Integer.parseInt(one.group(1)));
    }
    return statuses;
  }
}
