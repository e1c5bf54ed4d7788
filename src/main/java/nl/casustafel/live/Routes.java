package nl.casustafel.live;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import nl.casustafel.workshop.session.SessionUnavailable;
import nl.casustafel.workshop.session.TokenHash;
import tools.jackson.databind.JsonNode;

/** Which address leads where. */
final class Routes {
  private final Api api;
  private final EventStreams streams;
  private final Pace pace;
  private final boolean secure;
  private final PageFiles files = PageFiles.builtIn();

  Routes(Api api, EventStreams streams, Pace pace, boolean secure) {
    this.api = api;
    this.streams = streams;
    this.pace = pace;
    this.secure = secure;
  }

  void addTo(HttpRouting.Builder routing) {
    routing
        .get("/api/session", (request, response) -> session(request, response))
        .post("/api/join", (request, response) -> join(request, response))
        .get("/api/state", (request, response) -> state(request, response))
        .put("/api/votes/{subject}/{round}", (request, response) -> vote(request, response))
        .put("/api/suggestions/{clientId}", (request, response) -> suggest(request, response))
        .get("/api/events", (request, response) -> events(request, response))
        .get("/*", (request, response) -> file(request, response))
        .get("/", (request, response) -> file(request, response));
  }

  private void session(ServerRequest request, ServerResponse response) {
    Http.send(
        response, guarded(() -> api.session(Tokens.of(request).map(TokenHash::of).orElse(null))));
  }

  private void join(ServerRequest request, ServerResponse response) {
    withBody(
        request,
        response,
        Limits.BODY,
        body -> {
          String known =
              Tokens.of(request).filter(token -> api.knows(TokenHash.of(token))).orElse("");
          String token = known.isEmpty() ? Tokens.random() : known;
          String address = request.remotePeer().host();
          Reply reply = api.join(TokenHash.of(token), body, address);
          return reply.status() == Reply.OK
              ? reply.with("Set-Cookie", Tokens.cookie(token, secure))
              : reply;
        });
  }

  private void state(ServerRequest request, ServerResponse response) {
    Reply reply = of(request, who -> api.state(who));
    String etag = reply.headers().getOrDefault("ETag", "");
    boolean known = !etag.isEmpty() && Http.names(request, etag);
    Http.send(response, known ? new Reply(304, null, reply.headers()) : reply);
  }

  private void vote(ServerRequest request, ServerResponse response) {
    withBody(
        request,
        response,
        Limits.BODY,
        body ->
            of(
                request,
                who ->
                    api.vote(
                        who,
                        request.path().pathParameters().get("subject"),
                        request.path().pathParameters().get("round"),
                        body)));
  }

  private void suggest(ServerRequest request, ServerResponse response) {
    withBody(
        request,
        response,
        Limits.SUGGESTION_BODY,
        body ->
            of(
                request,
                who -> api.suggest(who, request.path().pathParameters().get("clientId"), body)));
  }

  private void events(ServerRequest request, ServerResponse response) {
    Optional<TokenHash> who = Tokens.of(request).map(TokenHash::of);
    Reply refusal = of(request, api::listening);
    if (refusal.status() != Reply.OK || who.isEmpty()) {
      Http.send(response, refusal);
    } else if (streams.enter(who.get())) {
      response.header("Content-Type", "text/event-stream");
      streams.serve(who.get(), response);
    } else {
      Http.send(response, Reply.later(429, "too-many", 5));
    }
  }

  private void file(ServerRequest request, ServerResponse response) {
    Optional<PageFiles.PageFile> file = files.at(request.path().path());
    if (file.isEmpty()) {
      Http.send(response, Reply.error(404, "unknown"));
      return;
    }
    response.header("Content-Type", file.get().type());
    response.header("Cache-Control", "no-cache");
    response.send(file.get().content());
  }

  /** What is answered to the phone of a request. */
  private interface ForPhone {
    Reply answer(TokenHash who);
  }

  private Reply of(ServerRequest request, ForPhone answer) {
    Optional<TokenHash> who = Tokens.of(request).map(TokenHash::of);
    if (who.isEmpty()) {
      return Api.notJoined();
    }
    return pace.allows(who.get())
        ? guarded(() -> answer.answer(who.get()))
        : Reply.later(429, "too-many", 1);
  }

  /** What is answered to a body. */
  private interface ForBody {
    Reply answer(JsonNode body);
  }

  private static void withBody(
      ServerRequest request, ServerResponse response, int most, ForBody answer) {
    try {
      Http.send(
          response,
          Http.body(request, most)
              .map(body -> guarded(() -> answer.answer(body)))
              .orElseGet(Api::malformed));
    } catch (Http.TooLarge e) {
      Http.send(response.header("Connection", "close"), Reply.error(413, "too-large"));
    }
  }

  private interface Answer {
    Reply get();
  }

  private static Reply guarded(Answer answer) {
    try {
      return answer.get();
    } catch (SessionUnavailable e) {
      return Api.unavailable(e);
    }
  }
}
