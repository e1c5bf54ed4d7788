package nl.casustafel.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.live.crowd.Crowd;
import nl.casustafel.live.crowd.Visit;
import nl.casustafel.workshop.session.kept.TokenHash;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** One request and its answer: what everybody but the doors needs to know of HTTP. */
final class Call {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final Crowd crowd;
  private final @Nullable Visit visit;
  private boolean bodyPending;

  /**
   * @param visit the connection on which it came; null when that was closed meanwhile
   */
  Call(Request request, Response response, Callback callback, Crowd crowd, @Nullable Visit visit) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.crowd = crowd;
    this.visit = visit;
    this.bodyPending =
        request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }

  String method() {
    return request.getMethod();
  }

  String path() {
    String path = request.getHttpURI().getDecodedPath();
    return path == null ? "" : path;
  }

  Request request() {
    return request;
  }

  /** The header; empty when it is not there. */
  String header(String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }

  List<String> headers(String name) {
    return request.getHeaders().getValuesList(name);
  }

  /** From which address it came. */
  String address() {
    return Request.getRemoteAddr(request);
  }

  /** The secret of the phone; empty when it has none. */
  Optional<String> token() {
    return Tokens.in(headers("Cookie"));
  }

  /** The phone; empty when it says nothing of itself. */
  Optional<TokenHash> who() {
    return token().map(TokenHash::of);
  }

  /** The phone that calls has joined: its connection gives way to no stranger’s. */
  void joined(TokenHash who) {
    if (visit != null) {
      crowd.joined(visit, who);
    }
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
  Optional<JsonNode> body(int most) throws TooLarge {
    if (request.getLength() > most) {
      throw new TooLarge();
    }
    try {
      byte[] bytes;
      try (InputStream in = Request.asInputStream(request)) {
        bytes = in.readNBytes(most + 1);
      }
      if (bytes.length > most) {
        throw new TooLarge();
      }
      bodyPending = false;
      here();
      return Optional.ofNullable(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
    } catch (IOException | RuntimeException malformed) {
      // Not JSON, or a body that breaks off, of which the server tells in many ways.
      return Optional.empty();
    }
  }

  /** Nothing more of the request has to come, or is waited for. */
  private void here() {
    if (visit != null) {
      crowd.asked(visit);
    }
  }

  boolean knows(String etag) {
    return !etag.isEmpty() && header("If-None-Match").contains(etag);
  }

  /** What else comes on this connection is not worth reading. */
  Call last() {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    return this;
  }

  void set(String name, String value) {
    response.getHeaders().put(name, value);
  }

  void send(Reply reply) {
    reply.headers().forEach(this::set);
    Object body = reply.body();
    if (body == null) {
      send(reply.status(), "", new byte[0]);
    } else {
      send(reply.status(), "application/json", MAPPER.writeValueAsBytes(body));
    }
  }

  /** Sends an answer with a body that is not changed afterwards. */
  void send(int status, String type, byte[] body) {
    if (bodyPending) {
      // It must not be taken for the next request.
      last();
    }
    here();
    response.setStatus(status);
    if (!type.isEmpty()) {
      set("Content-Type", type);
    }
    if (status != 304) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    }
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  /** Begins an answer that goes on for as long as it likes. */
  void begin(Map<String, String> headers) {
    headers.forEach(this::set);
    if (visit != null) {
      crowd.listening(visit);
    }
  }

  /** Writes on; blocks until the other side takes it. */
  void write(byte[] bytes) throws IOException {
    write(false, bytes);
  }

  /** Ends what was begun. */
  void end() {
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  void fail(Throwable why) {
    callback.failed(why);
  }

  private void write(boolean last, byte[] bytes) throws IOException {
    try (Blocker.Callback blocker = Blocker.callback()) {
      response.write(last, ByteBuffer.wrap(bytes), blocker);
      blocker.block();
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }
}
