package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.Sessions;
import nl.casustafel.workshop.vote.Assurance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the standards of HTTP want, and the page does not need. */
class StandardHttpTest {
  private final Hall hall = new Hall();

  @AfterEach
  void leave() {
    hall.close();
  }

  @Test
  void headIsAnsweredAsGetWithoutABody() throws IOException {
    HttpResponse<String> got = hall.get("api/session");
    String head = answer("HEAD /api/session HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\n\r\n");
    assertThat(head)
        .startsWith("HTTP/1.1 200 OK\r\n")
        .containsIgnoringCase("Content-Length: " + got.body().length() + "\r\n")
        .endsWith("\r\n\r\n");
  }

  @Test
  void anOldClientNeedsNameNoHostAndIsHungUpOnWhenItHasItsAnswer() throws IOException {
    assertThat(answer("GET /api/session HTTP/1.0\r\n\r\n")).contains(" 200 ", "\"title\"");
  }

  @Test
  void anotherVersionIsNoFaultOfOurs() throws IOException {
    for (String line : List.of("GET /", "GET / HTTP/0.9", "GET / HTTP/3.0")) {
      assertThat(answer(line + "\r\nHost: HERE\r\n\r\n"))
          .as(line)
          .startsWith("HTTP/1.1 505 ")
          .endsWith("{\"error\":\"malformed\"}");
    }
  }

  @Test
  void theHostOfAnAbsoluteAddressGoesBeforeThatOfTheHeader() throws IOException {
    String rest = "\r\nConnection: close\r\n\r\n";
    assertThat(answer("GET http://HERE/api/session HTTP/1.1\r\nHost: evil.example" + rest))
        .startsWith("HTTP/1.1 200 ");
    assertThat(answer("GET http://evil.example/api/session HTTP/1.1\r\nHost: HERE" + rest))
        .startsWith("HTTP/1.1 421 ");
  }

  @Test
  void aMethodThatIsNotThereIsToldWhichAre() throws IOException {
    assertThat(answer("OPTIONS * HTTP/1.1\r\nHost: HERE\r\n\r\n"))
        .startsWith("HTTP/1.1 405 ")
        .contains("Allow: GET, HEAD, POST, PUT\r\n");
    assertThat(hall.send(hall.changing("PUT", "api/join", "{}")).headers().firstValue("Allow"))
        .hasValue("POST");
  }

  @Test
  void eventsAreNotKeptBackByAProxy() throws IOException {
    String cookie = hall.join();
    assertThat(
            answer(
                "HEAD /api/events HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\nCookie: "
                    + cookie
                    + "\r\n\r\n"))
        .contains("X-Accel-Buffering: no\r\n");
  }

  @Test
  void atAnAddressOfVersionSixThePageIsOpenedInEverySpelling() throws IOException {
    try (Session session =
            new Sessions(
                    hall.store,
                    Clock.systemUTC(),
                    (delay, work) -> Thread.startVirtualThread(work),
                    new SecureRandom())
                .begin(hall.workshop, Assurance.OPEN, List.of());
        LiveServer server =
            LiveServer.start(
                session,
                Endpoint.at(InetAddress.ofLiteral("::1"), 0),
                Hall.GENEROUS,
                Clock.systemUTC(),
                () -> {})) {
      assertThat(server.page()).hasToString("http://[::1]:" + server.port() + "/");
      for (String host : List.of("[::1]", "[0:0:0:0:0:0:0:1]", "[0000::0001]")) {
        String request =
            "GET / HTTP/1.1\r\nConnection: close\r\nHost: " + host + ":" + server.port();
        try (Socket socket = new Socket(InetAddress.ofLiteral("::1"), server.port())) {
          socket
              .getOutputStream()
              .write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
          assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
              .as(host)
              .startsWith("HTTP/1.1 200 ");
        }
      }
    }
  }

  private String answer(String request) throws IOException {
    String text = request.replace("HERE", "127.0.0.1:" + hall.at("").getPort());
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), hall.at("").getPort())) {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
