package nl.casustafel.live.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.casustafel.live.Hall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of another site, in a real browser on the same Wi-Fi, joins nobody and votes nothing. */
@ExtendWith(OneBrowser.class)
class ForeignPageTest {
  private static final String POST =
      "([address, body]) => fetch(address, {method: 'POST', mode: 'no-cors', body})"
          + ".then(answer => answer.type, gone => 'refused')";
  private static final String SUBMIT =
      """
      ([address, body]) => {
        const form = document.createElement('form');
        form.method = 'post'; form.action = address; form.enctype = 'text/plain';
        const field = document.createElement('textarea');
        field.name = 'x'; field.value = body;
        form.append(field); document.body.append(form); form.submit();
      }\
      """;

  private HttpServer elsewhere;

  @BeforeEach
  void servePage() throws IOException {
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        asked -> {
          byte[] page = "<!doctype html><title>x</title><body>".getBytes(StandardCharsets.UTF_8);
          asked.getResponseHeaders().set("Content-Type", "text/html");
          asked.sendResponseHeaders(200, page.length);
          asked.getResponseBody().write(page);
          asked.close();
        });
    elsewhere.start();
  }

  @AfterEach
  void stop() {
    elsewhere.stop(0);
  }

  @Test
  void aRequestHiddenInTheBodyOfAForeignPostIsNotCarriedOut(Browser browser) {
    try (Hall hall = new Hall()) {
      Page page = browser.stranger("http://localhost:" + elsewhere.getAddress().getPort() + "/");
      String home = hall.page().replace(Hall.NAME, "127.0.0.1");
      String[] hidden = {home + "api/join", hidden(hall, home)};
      for (int i = 0; i < 3; i++) {
        assertThat(page.evaluate(POST, hidden)).isIn("opaque", "refused");
      }
      Response answer =
          page.waitForResponse(
              got -> got.url().equals(hidden[0]), () -> page.evaluate(SUBMIT, hidden));
      assertThat(answer.status()).isEqualTo(415);
      // One after the other: what had been carried out would have been before this one.
      hall.join();
      assertThat(hall.session.view().attendance().joined()).isEqualTo(1);
    }
  }

  private static String hidden(Hall hall, String home) {
    String body = "{\"code\":\"" + hall.code() + "\"}";
    Map<String, String> headers = Map.of("Content-Type", "application/json", "Casustafel", "1");
    StringBuilder request = new StringBuilder("POST /api/join HTTP/1.1\r\nHost: ");
    request.append(home, "http://".length(), home.length() - 1).append("\r\n");
    headers.forEach(
        (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
    request.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
    return request.toString();
  }
}
