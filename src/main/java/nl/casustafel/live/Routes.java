package nl.casustafel.live;

import java.util.Optional;
import nl.casustafel.workshop.session.kept.SessionUnavailable;
import nl.casustafel.workshop.session.kept.TokenHash;
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

  /** Answers a request, or says that there is nothing there. */
  void answer(Call call) {
    String[] path = call.path().split("/", -1);
    String allowed = allowed(path);
    String method = call.method().equals("HEAD") ? "GET" : call.method();
    if (allowed.isEmpty()) {
      call.send(Reply.error(404, "unknown"));
    } else if (!allowed.equals(method)) {
      String allow = allowed.equals("GET") ? "GET, HEAD" : allowed;
      call.send(Reply.error(405, "method").with("Allow", allow));
    } else if (path.length > 2 && path[1].equals("api")) {
      answer(call, path);
    } else {
      file(call);
    }
  }

  /** What can be asked for there; empty when there is nothing. */
  private String allowed(String[] path) {
    String kind = path.length > 2 && path[1].equals("api") ? path[2] : "";
    return switch (path.length + kind) {
      case "3session", "3state", "3events" -> "GET";
      case "3join" -> "POST";
      case "5votes", "4suggestions" -> "PUT";
      default -> files.at(String.join("/", path)).isPresent() ? "GET" : "";
    };
  }

  private void answer(Call call, String[] path) {
    switch (path[2]) {
      case "session" -> session(call);
      case "join" -> join(call);
      case "state" -> state(call);
      case "events" -> events(call);
      case "votes" ->
          withBody(
              call, Limits.BODY, body -> of(call, who -> api.vote(who, path[3], path[4], body)));
      default ->
          withBody(
              call,
              Limits.SUGGESTION_BODY,
              body -> of(call, who -> api.suggest(who, path[3], body)));
    }
  }

  private void session(Call call) {
    call.send(guarded(() -> api.session(call.who().orElse(null))));
  }

  private void join(Call call) {
    withBody(
        call,
        Limits.BODY,
        body -> {
          String known = call.token().filter(token -> api.knows(TokenHash.of(token))).orElse("");
          String token = known.isEmpty() ? Tokens.random() : known;
          TokenHash who = TokenHash.of(token);
          Reply reply = api.join(who, body, call.address());
          if (reply.status() != Reply.OK) {
            return reply;
          }
          call.joined(who);
          return reply.with("Set-Cookie", Tokens.cookie(token, secure));
        });
  }

  private void state(Call call) {
    Reply reply = of(call, api::state);
    boolean known = call.knows(reply.headers().getOrDefault("ETag", ""));
    call.send(known ? new Reply(304, null, reply.headers()) : reply);
  }

  private void events(Call call) {
    Optional<TokenHash> who = call.who();
    Reply refusal = of(call, api::listening);
    if (refusal.status() != Reply.OK || who.isEmpty()) {
      call.send(refusal);
    } else if (call.method().equals("HEAD")) {
      EventStreams.HEADERS.forEach(call::set);
      call.send(Reply.OK, "", new byte[0]);
    } else if (streams.enter(who.get())) {
      streams.serve(who.get(), call);
    } else {
      call.send(Reply.later(429, "too-many", 5));
    }
  }

  private void file(Call call) {
    files
        .at(call.path())
        .ifPresent(file -> {
          call.set("Cache-Control", "no-cache");
          call.send(Reply.OK, file.type(), file.content());
        });
  }

  /** What is answered to the phone of a request. */
  private interface ForPhone {
    Reply answer(TokenHash who);
  }

  private Reply of(Call call, ForPhone answer) {
    Optional<TokenHash> who = call.who();
    if (who.isEmpty()) {
      return Api.notJoined();
    }
    if (!pace.allows(who.get())) {
      return Reply.later(429, "too-many", 1);
    }
    Reply reply = guarded(() -> answer.answer(who.get()));
    if (reply.status() == Reply.OK) {
      api.seen(who.get(), call.address());
      call.joined(who.get());
    }
    return reply;
  }

  /** What is answered to a body. */
  private interface ForBody {
    Reply answer(JsonNode body);
  }

  private static void withBody(Call call, int most, ForBody answer) {
    try {
      call.send(
          call.body(most)
              .map(body -> guarded(() -> answer.answer(body)))
              .orElseGet(Api::malformed));
    } catch (Call.TooLarge e) {
      call.last().send(Reply.error(413, "too-large"));
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
