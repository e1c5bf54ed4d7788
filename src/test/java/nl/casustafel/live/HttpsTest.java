package nl.casustafel.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import nl.casustafel.live.endpoint.CertificateProblem;
import nl.casustafel.live.endpoint.Certificates;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.endpoint.ListeningFailure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HTTPS with a PKCS#12 file of the organisation. */
class HttpsTest {
  @TempDir private static Path keys;
  private static KeyFiles files;
  private static Endpoint.Certificate certificate;

  @TempDir Path folder;

  @BeforeAll
  static void makeKey() throws Exception {
    files = new KeyFiles(keys);
    certificate = files.made("dns:localhost,dns:stemmen.waterdam.test,ip:127.0.0.1");
  }

  private static HttpRequest.Builder vote(StoredHall hall, String cookie) {
    return changing(
            hall, "PUT", "api/votes/" + StoredHall.SUBJECT + "/1", "{\"value\":\"4\",\"seq\":1}")
        .header("Cookie", cookie.split(";", -1)[0])
        .header("Origin", "https://localhost:" + hall.server.port());
  }

  @Test
  void onePutsTheWholeSessionOnHttpsPageJoiningVoteAndEvents() throws Exception {
    try (StoredHall hall = new StoredHall(folder, listening(certificate));
        HttpClient client = trusting()) {
      assertThat(hall.server.page()).hasToString("https://localhost:" + hall.server.port() + "/");
      HttpResponse<String> page = send(client, request(hall, ""));
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<html");
      hall.open("obs-c1-1");
      HttpResponse<String> joined =
          send(
              client,
              changing(
                  hall,
                  "POST",
                  "api/join",
                  "{\"code\":\"" + hall.session.view().settings().code().value() + "\"}"));
      assertThat(joined.statusCode()).isEqualTo(200);
      String cookie = joined.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie)
          .matches(
              "casustafel=[\\w-]{22}; Path=/; Max-Age=604800; HttpOnly; SameSite=Strict; Secure");
      assertThat(send(client, vote(hall, cookie)).body()).isEqualTo("{\"value\":\"4\",\"seq\":1}");
      assertThat(firstLineOfEvents(client, hall, cookie)).isEqualTo("retry: 2000");
    }
  }

  private static String firstLineOfEvents(HttpClient client, StoredHall hall, String cookie)
      throws IOException, InterruptedException {
    HttpResponse<InputStream> events =
        client.send(
            request(hall, "api/events").header("Cookie", cookie.split(";", -1)[0]).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      return lines.readLine();
    }
  }

  @Test
  void whoDoesNotTrustTheCertificateGetsNothing() throws Exception {
    try (StoredHall hall = new StoredHall(folder, listening(certificate));
        HttpClient client = HttpClient.newHttpClient()) {
      assertThatThrownBy(() -> send(client, request(hall, ""))).isInstanceOf(SSLException.class);
    }
  }

  @Test
  void itAnswersToEveryNameInTheCertificateAndToItsAddressAndToNoOther() throws Exception {
    try (StoredHall hall = new StoredHall(folder, listening(certificate))) {
      for (String host : List.of("localhost", "stemmen.waterdam.test", "127.0.0.1")) {
        assertThat(statusFor(hall, host)).as(host).isEqualTo(200);
      }
      assertThat(statusFor(hall, "evil.example")).isEqualTo(421);
    }
  }

  @Test
  void aNameOfOnesOwnGoesFirstWhenTheCertificateCoversIt() throws Exception {
    assertThat(pageWith(List.of("elders.test", "stemmen.waterdam.test"), certificate))
        .startsWith("https://stemmen.waterdam.test:");
    Endpoint.Certificate many = files.made("dns:*.waterdam.test");
    assertThat(pageWith(List.of("casus.waterdam.test"), many))
        .startsWith("https://casus.waterdam.test:");
    assertThat(pageWith(List.of("a.casus.waterdam.test"), many)).startsWith("https://127.0.0.1:");
    assertThat(pageWith(List.of(), many)).startsWith("https://127.0.0.1:");
  }

  private String pageWith(List<String> names, Endpoint.Certificate with) {
    Endpoint endpoint = new Endpoint(InetAddress.getLoopbackAddress(), 0, names, with);
    try (StoredHall hall = new StoredHall(folder, endpoint)) {
      return hall.server.page().toString();
    }
  }

  @Test
  void aFileThatCannotBeUsedIsSaidPlainlyBeforeAnybodyIsLetIn() throws Exception {
    assertProblem(CertificateProblem.UNREADABLE, at(keys.resolve("nowhere.p12")));
    assertProblem(
        CertificateProblem.WRONG_PASSWORD,
        new Endpoint.Certificate(certificate.file(), "verkeerd"));
    assertProblem(CertificateProblem.NO_KEY, files.withoutKey(certificate));
    assertProblem(CertificateProblem.DAMAGED, files.damaged(certificate));
    assertThat(Certificates.problem(certificate)).isEmpty();
    assertThat(Certificates.fits(certificate)).isTrue();
  }

  private void assertProblem(CertificateProblem problem, Endpoint.Certificate unusable) {
    assertThat(Certificates.problem(unusable)).contains(problem);
    assertThat(Certificates.fits(unusable)).isFalse();
    assertThatThrownBy(() -> new StoredHall(folder, listening(unusable)))
        .isInstanceOfSatisfying(
            ListeningFailure.class, failure -> assertThat(failure.certificate()).contains(problem))
        .hasMessage("127.0.0.1:0: the certificate is " + problem)
        .message()
        .doesNotContain(unusable.password());
  }

  private static Endpoint.Certificate at(Path file) {
    return new Endpoint.Certificate(file, KeyFiles.PASSWORD);
  }

  private static Endpoint listening(Endpoint.Certificate with) {
    return new Endpoint(InetAddress.getLoopbackAddress(), 0, List.of(), with);
  }

  private static HttpClient trusting() throws Exception {
    return HttpClient.newBuilder().sslContext(KeyFiles.trusting(certificate)).build();
  }

  private static int statusFor(StoredHall hall, String host) throws Exception {
    try (SSLSocket socket =
        (SSLSocket)
            KeyFiles.trusting(certificate)
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), hall.server.port())) {
      String request =
          "GET /api/session HTTP/1.1\r\nHost: " + host + ":" + hall.server.port() + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      return Integer.parseInt(new String(start, StandardCharsets.US_ASCII).substring(9));
    }
  }

  private static HttpRequest.Builder request(StoredHall hall, String path) {
    return HttpRequest.newBuilder(hall.server.page().resolve(path));
  }

  private static HttpRequest.Builder changing(
      StoredHall hall, String method, String path, String body) {
    return request(hall, path)
        .method(method, HttpRequest.BodyPublishers.ofString(body))
        .header("Content-Type", "application/json")
        .header("Casustafel", "1");
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
