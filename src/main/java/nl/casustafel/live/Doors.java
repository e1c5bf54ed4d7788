package nl.casustafel.live;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.live.endpoint.Authority;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What every request has to satisfy before anybody looks at it, and what every answer carries. */
final class Doors {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private final String scheme;
  private final int defaultPort;
  private final Set<Authority> ours;

  /**
   * @param ours where we are called
   */
  Doors(boolean secure, Set<Authority> ours) {
    this.scheme = secure ? "https" : "http";
    this.defaultPort = secure ? 443 : 80;
    this.ours = ours;
  }

  /** Puts on an answer what every answer carries. */
  static void dress(Request request, Response response) {
    ALWAYS.forEach(response.getHeaders()::put);
    String path = request.getHttpURI().getPath();
    if (path == null || path.startsWith("/api/")) {
      response.getHeaders().put("Cache-Control", "no-store");
    }
  }

  /** Why nobody looks at a request; empty when somebody does. */
  Optional<Reply> refusal(Call call) {
    if (!called(call.request().getHttpURI())) {
      return Optional.of(Reply.error(421, "wrong-host"));
    }
    return switch (call.method()) {
      case "GET", "HEAD" -> Optional.empty();
      case "POST", "PUT" -> changing(call);
      default -> Optional.of(Reply.error(405, "method").with("Allow", "GET, HEAD, POST, PUT"));
    };
  }

  /**
   * Whether it is us who are called. The server takes the host of an absolute address before that
   * of the header. An old client may name none; no browser is one.
   */
  private boolean called(HttpURI uri) {
    String host = uri.getHost();
    if (uri.getScheme() != null && !uri.getScheme().equalsIgnoreCase(scheme)) {
      return false;
    }
    if (host == null || host.isEmpty()) {
      return true;
    }
    return Authority.at(host, uri.getPort() > 0 ? uri.getPort() : defaultPort)
        .filter(ours::contains)
        .isPresent();
  }

  private Optional<Reply> changing(Call call) {
    String type = call.header("Content-Type");
    if (!type.split(";", -1)[0].strip().equalsIgnoreCase("application/json")) {
      return Optional.of(Reply.error(415, "content-type"));
    }
    boolean own = call.headers("Origin").stream().allMatch(this::own);
    boolean meant = call.header("Casustafel").equals("1");
    return own && meant ? Optional.empty() : Optional.of(Reply.error(403, "not-from-here"));
  }

  /** An origin is ours to the letter or not at all: an empty one, or {@code null}, is not. */
  private boolean own(String origin) {
    String start = scheme + "://";
    return origin.regionMatches(true, 0, start, 0, start.length())
        && Authority.of(origin.substring(start.length()), defaultPort)
            .filter(ours::contains)
            .isPresent();
  }
}
