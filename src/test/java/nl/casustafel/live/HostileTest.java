package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile phone, page or neighbour may try. */
class HostileTest {
  private static final int MUTATIONS = 5_000;
  private static final int PATIENCE_MILLIS = 10_000;

  private final Hall hall = new Hall();

  @AfterEach
  void leave() {
    hall.close();
  }

  @Test
  void anotherHostIsSentAwayBeforeAnythingElse() throws IOException {
    assertThat(status("GET /api/session HTTP/1.1\r\nHost: evil.example\r\n\r\n")).isEqualTo(421);
    assertThat(status("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")).isEqualTo(421);
  }

  @Test
  void aPageOfAnotherSiteCanChangeNothing() {
    String cookie = hall.join();
    hall.open();
    HttpRequest.Builder foreign =
        vote("{\"value\":\"4\",\"seq\":1}")
            .header("Cookie", cookie)
            .header("Origin", "http://evil.example");
    assertThat(hall.send(foreign).statusCode()).isEqualTo(403);
    HttpRequest.Builder simple =
        HttpRequest.newBuilder(hall.at("api/votes/" + Hall.SUBJECT + "/1"))
            .method("PUT", HttpRequest.BodyPublishers.ofString("{\"value\":\"4\",\"seq\":1}"))
            .header("Cookie", cookie);
    assertThat(hall.send(simple.copy().header("Casustafel", "1")).statusCode()).isEqualTo(415);
    assertThat(hall.send(simple.header("Content-Type", "application/json")).statusCode())
        .isEqualTo(403);
    assertThat(hall.send(HttpRequest.newBuilder(hall.at("api/state")).DELETE()).statusCode())
        .isEqualTo(405);
    assertThat(hall.store.ballots()).isEmpty();
  }

  @Test
  void everyAnswerForbidsWhatThePageDoesNotNeed() {
    for (String path : List.of("", "app.js", "api/session", "nowhere", "api/state")) {
      HttpResponse<String> answer = hall.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .as(path)
          .hasValue(
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
                  + " 'none'");
      assertThat(answer.headers().map())
          .as(path)
          .containsEntry("X-Content-Type-Options", List.of("nosniff"))
          .containsEntry("Referrer-Policy", List.of("no-referrer"))
          .containsEntry("Cross-Origin-Resource-Policy", List.of("same-origin"))
          .doesNotContainKey("Access-Control-Allow-Origin");
    }
    assertThat(hall.get("api/session").headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../logback.xml",
        "/..%2f..%2flogback.xml",
        "/page/../files.txt",
        "/files.txt",
        "/%2e%2e/files.txt",
        "//etc/passwd",
        "/index.html%00.js"
      })
  void noPathLeadsOutOfThePage(String path) throws IOException {
    assertThat(status("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n"))
        .isBetween(400, 404);
  }

  @Test
  void aLargeBodyIsRefusedWithoutBeingReadOnWhetherItSaysItsLengthOrNot() throws IOException {
    String head =
        "PUT /api/votes/x/1 HTTP/1.1\r\nHost: "
            + host()
            + "\r\nContent-Type: application/json\r\nCasustafel: 1\r\n";
    assertThat(status(head + "Content-Length: 10485760\r\n\r\n{")).isEqualTo(413);
    String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
    assertThat(status(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk + chunk)).isEqualTo(413);
    assertThat(status("GET / HTTP/1.1\r\nHost: " + host() + "\r\nX: " + "y".repeat(40_000)))
        .isBetween(400, 431);
  }

  @Test
  void halfOpenConnectionsDelayNoVote() throws IOException {
    List<Socket> half = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), hall.at("").getPort());
        socket.getOutputStream().write("PUT /api/votes/x/1 HTTP/1.1\r\nHost: ".getBytes(ascii()));
        half.add(socket);
      }
      String cookie = hall.join();
      hall.open();
      CompletableFuture<Integer> vote =
          CompletableFuture.supplyAsync(() -> hall.vote(cookie, 1, "4", 1).statusCode());
      assertThat(vote).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(200);
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  @Test
  void fiftyIdenticalVotesAtOnceAreOneBallot() {
    String cookie = hall.join();
    hall.open();
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      answers.add(
          hall.client.sendAsync(
              vote("{\"value\":\"4\",\"seq\":1}").header("Cookie", cookie).build(),
              HttpResponse.BodyHandlers.ofString()));
    }
    assertThat(answers)
        .allSatisfy(
            answer -> assertThat(answer.join().body()).isEqualTo("{\"value\":\"4\",\"seq\":1}"));
    assertThat(hall.store.ballots()).hasSize(1);
  }

  @Test
  void whateverIsSentTheServerAnswersOrHangsUpAndGoesOn() throws IOException {
    String cookie = hall.join();
    hall.open();
    String good =
        "PUT /api/votes/"
            + Hall.SUBJECT
            + "/1 HTTP/1.1\r\nHost: "
            + host()
            + "\r\nContent-Type: application/json\r\nCasustafel: 1\r\nCookie: "
            + cookie
            + "\r\nConnection: close\r\nContent-Length: 21\r\n\r\n{\"value\":\"4\",\"seq\":1}";
    Random random = new Random(20_261_123);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = mutated(good.getBytes(ascii()), random);
      int status = status(mutated);
      // One that breaks off amid its headers is told anything or nothing.
      if (new String(mutated, ascii()).contains("\r\n\r\n")) {
        assertThat(status).as(new String(mutated, ascii())).isNotEqualTo(500);
      }
    }
    assertThat(hall.vote(cookie, 1, "2", 1_000_000_000_000L).statusCode()).isEqualTo(200);
    assertThat(hall.store.ballots()).hasSize(1);
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        default -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
      }
    }
    return bytes;
  }

  private HttpRequest.Builder vote(String body) {
    return hall.changing("PUT", "api/votes/" + Hall.SUBJECT + "/1", body);
  }

  private String host() {
    return "127.0.0.1:" + hall.at("").getPort();
  }

  private int status(String request) throws IOException {
    return status(request.getBytes(ascii()));
  }

  /** The status of the answer; 0 when the server hung up without one. */
  private int status(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), hall.at("").getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
      socket.shutdownOutput();
      InputStream in = socket.getInputStream();
      String answer = new String(in.readNBytes(12), ascii());
      return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    } catch (SocketException hungUp) {
      return 0;
    }
  }

  private static Charset ascii() {
    return StandardCharsets.ISO_8859_1;
  }
}
