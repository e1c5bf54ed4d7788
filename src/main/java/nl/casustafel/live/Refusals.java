package nl.casustafel.live;

import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.DirectHandlers;

/** Answers to what is not even HTTP: without a word of what was sent. */
final class Refusals {
  private Refusals() {}

  static DirectHandlers handlers() {
    DirectHandler plain =
        (request, type, status, headers, message) ->
            DirectHandler.TransportResponse.builder()
                .status(status)
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
