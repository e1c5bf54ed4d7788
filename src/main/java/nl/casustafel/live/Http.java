package nl.casustafel.live;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Bodies in and out. */
final class Http {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Http() {}

  static void send(ServerResponse response, Reply reply) {
    response.status(reply.status());
    reply.headers().forEach(response::header);
    Object body = reply.body();
    if (body == null) {
      response.send();
      return;
    }
    response.header("Content-Type", "application/json");
    response.send(MAPPER.writeValueAsBytes(body));
  }

  /** The body was larger than it may be; it was not read on. */
  static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * The body as a JSON object; empty when it is none.
   *
   * @param most bytes
   */
  static Optional<JsonNode> body(ServerRequest request, int most) throws TooLarge {
    if (request.headers().contentLength().orElse(0) > most) {
      throw new TooLarge();
    }
    try {
      byte[] bytes;
      try (InputStream in = request.content().inputStream()) {
        bytes = in.readNBytes(most + 1);
      }
      if (bytes.length > most) {
        throw new TooLarge();
      }
      return Optional.ofNullable(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
    } catch (IOException | RuntimeException malformed) {
      // Not JSON, or a body that breaks off, of which the server tells in many ways.
      return Optional.empty();
    }
  }

  static boolean names(ServerRequest request, String etag) {
    return request.headers().first(HeaderNames.IF_NONE_MATCH).orElse("").contains(etag);
  }
}
