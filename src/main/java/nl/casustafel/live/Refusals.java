package nl.casustafel.live;

import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to what is not even HTTP: without a word of what was sent. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private Refusals() {}

  /** What leads nowhere, or a fault of ours. What was sent is not logged. */
  static void fault(ServerRequest request, ServerResponse response, RuntimeException fault) {
    if (fault instanceof HttpException refusal) {
      Http.send(response, Reply.error(refusal.status().code(), "unknown"));
      return;
    }
    LOG.error("a request could not be answered", fault);
    Http.send(response, Reply.error(500, "fault"));
  }

  static DirectHandlers handlers() {
    DirectHandler plain =
        (request, type, status, headers, message) ->
            DirectHandler.TransportResponse.builder()
                // Its own faults come from what no HTTP is, such as a method in Greek.
                .status(type == EventType.INTERNAL_ERROR ? Status.BAD_REQUEST_400 : status)
                .headers(headers)
                .header(HeaderNames.CONTENT_TYPE, "application/json")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .entity("{\"error\":\"malformed\"}")
                .build();
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (EventType type : EventType.values()) {
      handlers.addHandler(type, plain);
    }
    return handlers.build();
  }
}
