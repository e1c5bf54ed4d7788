package nl.casustafel.live;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

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

  private final boolean secure;
  private final CompletableFuture<Set<String>> hosts = new CompletableFuture<>();

  Doors(boolean secure) {
    this.secure = secure;
  }

  /** The values of the Host header that are ours; who knocks before they are known has to wait. */
  void open(Set<String> ours) {
    hosts.complete(ours);
  }

  void check(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    ALWAYS.forEach(response::header);
    if (request.path().path().startsWith("/api/")) {
      response.header("Cache-Control", "no-store");
    }
    Optional<Reply> refusal = refusal(request);
    if (refusal.isPresent()) {
      // What else comes on this connection is not worth reading.
      Http.send(response.header("Connection", "close"), refusal.get());
    } else {
      chain.proceed();
    }
  }

  private Optional<Reply> refusal(RoutingRequest request) {
    String host = request.headers().first(HeaderNames.HOST).orElse("");
    if (!hosts.join().contains(host)) {
      return Optional.of(Reply.error(421, "wrong-host"));
    }
    String method = request.prologue().method().text();
    return switch (method) {
      case "GET", "HEAD" -> Optional.empty();
      case "POST", "PUT" -> changing(request, host);
      default -> Optional.of(Reply.error(405, "method"));
    };
  }

  private Optional<Reply> changing(RoutingRequest request, String host) {
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    if (!type.split(";", -1)[0].strip().equalsIgnoreCase("application/json")) {
      return Optional.of(Reply.error(415, "content-type"));
    }
    String origin = request.headers().first(HeaderNames.ORIGIN).orElse("");
    boolean ours =
        origin.isEmpty() || origin.equalsIgnoreCase((secure ? "https://" : "http://") + host);
    boolean meant =
        request.headers().first(HeaderNames.create("Casustafel")).orElse("").equals("1");
    return ours && meant ? Optional.empty() : Optional.of(Reply.error(403, "not-from-here"));
  }
}
