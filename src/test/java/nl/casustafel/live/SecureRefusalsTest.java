package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nl.casustafel.live.endpoint.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no secure connection at the port of one gets nothing, and holds nobody up. */
class SecureRefusalsTest {
  /** The first bytes of a ClientHello of 512 bytes. */
  private static final byte[] HALF_A_HELLO = HexFormat.of().parseHex("1603010200010001fc0303");

  private static final Limits SHORT = new Limits(6_000, 1e6, 1_000_000, Duration.ofMillis(1_500));

  @TempDir static Path keys;
  private static KeyFiles files;
  private static Endpoint.Certificate certificate;

  @TempDir Path folder;
  private StoredHall hall;
  private LiveServer server;

  @BeforeAll
  static void makeKey() throws Exception {
    files = new KeyFiles(keys);
    certificate = files.made("dns:localhost,ip:127.0.0.1");
  }

  @BeforeEach
  void serve() {
    hall = new StoredHall(folder);
    Endpoint endpoint = new Endpoint(InetAddress.getLoopbackAddress(), 0, List.of(), certificate);
    server = LiveServer.start(hall.session, endpoint, SHORT, hall.time, () -> {});
  }

  @AfterEach
  void close() {
    server.close();
    hall.close();
  }

  private String sentAndAnswered(byte[] bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(bytes);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private int securely() throws Exception {
    try (HttpClient client =
        HttpClient.newBuilder().sslContext(KeyFiles.trusting(certificate)).build()) {
      HttpRequest request = HttpRequest.newBuilder(server.page().resolve("api/session")).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }

  @Test
  void plainHttpAtTheSecurePortIsAnsweredWithNothingThatAPageCouldShow() throws Exception {
    String host = "localhost:" + server.port();
    String join = "{\"code\":\"" + hall.session.view().settings().code().value() + "\"}";
    String request =
        "POST /api/join HTTP/1.1\r\nHost: "
            + host
            + "\r\nContent-Type: application/json\r\nCasustafel: 1\r\nContent-Length: "
            + join.length()
            + "\r\n\r\n"
            + join;
    assertThat(sentAndAnswered(request.getBytes(StandardCharsets.US_ASCII)))
        .doesNotContain("HTTP", "casustafel");
    assertThat(hall.session.view().attendance().joined()).isZero();
    assertThat(securely()).isEqualTo(200);
  }

  @Test
  void whoGreetsWithHalfAWordIsSentAwayAndMeanwhileHoldsNobodyUp() throws Exception {
    List<Socket> halfMade = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      halfMade.add(new Socket(InetAddress.getLoopbackAddress(), server.port()));
      halfMade.getLast().setSoTimeout(20_000);
      halfMade.getLast().getOutputStream().write(HALF_A_HELLO);
    }
    assertThat(securely()).isEqualTo(200);
    for (Socket socket : halfMade) {
      try (socket) {
        assertThat(gone(socket)).isTrue();
      }
    }
    assertThat(securely()).isEqualTo(200);
  }

  /** Whether the server hangs up without a word; it may say so with an alert or a reset. */
  private static boolean gone(Socket socket) {
    try {
      socket.getInputStream().readAllBytes();
      return true;
    } catch (java.net.SocketTimeoutException stillThere) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }
}
