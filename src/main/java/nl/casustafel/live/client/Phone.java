package nl.casustafel.live.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One phone, as docs/voting-protocol.md has it. Every call blocks until the server answers. Not for
 * several threads at a time.
 */
public final class Phone implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final URI server;
  private final HttpClient client;
  private final ObjectMapper mapper = JsonMapper.builder().build();
  // By hand: the JDK’s own sends a cookie with an age in the form of RFC 2965, which nobody reads.
  private String cookie = "";
  private final Map<String, Long> sequence = new HashMap<>();

  /**
   * A phone that did not join yet.
   *
   * @param server the address of the page, with a slash at its end
   */
  public Phone(URI server) {
    this.server = server;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  /** What the server answers: its status, and its body as JSON (missing when it has none). */
  public record Answer(int status, JsonNode body) {
    public boolean ok() {
      return status == OK;
    }
  }

  /** Joins to vote with a code or a ticket. */
  public Answer join(String code) throws IOException, InterruptedException {
    return send("POST", "api/join", Map.of("code", code, "observer", false));
  }

  /** How things stand. */
  public Answer state() throws IOException, InterruptedException {
    return send("GET", "api/state", null);
  }

  /** Casts or changes a vote; each has a higher sequence number than the one before. */
  public Answer vote(String subject, int round, String value)
      throws IOException, InterruptedException {
    long seq = sequence.merge(subject + "/" + round, 1L, Long::sum);
    return vote(subject, round, value, seq);
  }

  /** Casts a vote with a sequence number of one's own choice. */
  public Answer vote(String subject, int round, String value, long seq)
      throws IOException, InterruptedException {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("value", value);
    body.put("seq", seq);
    return send("PUT", "api/votes/" + subject + "/" + round, body);
  }

  private Answer send(String method, String path, @Nullable Object body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).method(method, publisher);
    if (body != null) {
      request.header("Content-Type", "application/json").header("Casustafel", "1");
    }
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    HttpResponse<String> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    response
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(line -> cookie = line.substring(0, line.indexOf(';')));
    return new Answer(response.statusCode(), read(response.body()));
  }

  private JsonNode read(String body) {
    return Optional.of(body)
        .filter(text -> text.startsWith("{"))
        .map(mapper::readTree)
        .orElseGet(mapper::missingNode);
  }

  @Override
  public void close() {
    client.close();
  }
}
