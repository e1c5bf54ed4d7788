package nl.casustafel.live;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.casustafel.live.guard.CodeGuard;
import nl.casustafel.live.guard.Origins;
import nl.casustafel.text.LocalizedText;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SuggestionReply;
import nl.casustafel.workshop.session.guest.JoinReply;
import nl.casustafel.workshop.session.guest.JoinRequest;
import nl.casustafel.workshop.session.guest.ParticipantView;
import nl.casustafel.workshop.session.guest.StateReply;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionUnavailable;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;
import nl.casustafel.workshop.vote.Assurance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the server answers to whom, without a thought of HTTP. Blocks until it is durable. */
final class Api {
  private static final int PATIENCE_SECONDS = 10;

  private final Session session;
  private final CodeGuard guard;
  private final Origins origins;
  private final StateJson json;
  // Another server may count its revisions from 1 again, and its clock may tell another time.
  private final String run = Tokens.random().substring(0, 8);

  Api(Session session, CodeGuard guard, Origins origins, Clock clock) {
    this.session = session;
    this.origins = origins;
    this.guard = guard;
    this.json = new StateJson(clock, run);
  }

  /** What one needs before joining. */
  Reply session(@Nullable TokenHash who) {
    SessionSettings settings = session.view().settings();
    if (session.view().ended()) {
      return ended();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("title", StateJson.both(LocalizedText.same(session.workshop().info().title())));
    fields.put("code", settings.assurance() == Assurance.TICKETS ? "ticket" : "session");
    fields.put("roles", settings.roles());
    fields.put("table", settings.assurance() == Assurance.TABLE);
    fields.put("locked", settings.locked());
    fields.put("joined", who != null && await(session.state(who)) instanceof StateReply.State);
    return Reply.ok(fields);
  }

  /** Whether the phone joined this session. */
  boolean knows(TokenHash who) {
    return await(session.state(who)) instanceof StateReply.State;
  }

  /** Whether the phone may listen for events. */
  Reply listening(TokenHash who) {
    return switch (await(session.state(who))) {
      case StateReply.State ignored -> Reply.ok("");
      case StateReply.NotJoined ignored -> notJoined();
      case StateReply.Ended ignored -> ended();
    };
  }

  Reply join(TokenHash who, JsonNode body, String address) {
    if (!isWellFormed(body)) {
      return malformed();
    }
    JoinRequest request = request(who, body);
    boolean known = knows(who);
    int wait = known ? 0 : guard.attempt(address);
    if (wait > 0) {
      return Reply.later(429, "too-many-attempts", wait);
    }
    if (known) {
      return told(await(session.join(request)), address);
    }
    return origins.admit(who, address) ? joinAnew(request, address) : full();
  }

  private static boolean isWellFormed(JsonNode body) {
    JsonNode observer = body.path("observer");
    JsonNode people = body.path("people");
    return isTextOrNone(body.path("role"))
        && (observer.isMissingNode() || observer.isBoolean())
        && (people.isMissingNode() || isNumberOfPeople(people))
        && isTextOrNone(body.path("code"));
  }

  private static boolean isTextOrNone(JsonNode node) {
    return node.isMissingNode() || node.isNull() || node.isString();
  }

  private static JoinRequest request(TokenHash who, JsonNode body) {
    JsonNode code = body.path("code");
    JsonNode role = body.path("role");
    JsonNode people = body.path("people");
    return new JoinRequest(
        who,
        JoinCode.typed(code.isString() ? code.asString() : ""),
        isTrue(body.path("observer")),
        role.isString() ? role.asString() : null,
        people.isMissingNode() ? 1 : people.intValue(),
        isTrue(body.path("takeBack")));
  }

  private static boolean isTrue(JsonNode node) {
    return node.isBoolean() && node.booleanValue();
  }

  private Reply joinAnew(JoinRequest request, String address) {
    boolean joined = false;
    try {
      JoinReply reply = await(session.join(request));
      joined = reply instanceof JoinReply.Joined;
      return told(reply, address);
    } finally {
      if (!joined) {
        origins.turnedAway(request.token());
      }
    }
  }

  private Reply told(JoinReply reply, String address) {
    return switch (reply) {
      case JoinReply.Joined joined -> state(joined.view());
      case JoinReply.WrongCode ignored -> wrongCode(address);
      case JoinReply.Voted ignored -> Reply.error(409, "voted");
      case JoinReply.Locked ignored -> Reply.error(423, "locked");
      case JoinReply.Full ignored -> full();
      case JoinReply.Malformed ignored -> malformed();
      case JoinReply.Ended ignored -> ended();
    };
  }

  private static boolean isNumberOfPeople(JsonNode people) {
    return people.canConvertToInt()
        && people.intValue() >= 1
        && people.intValue() <= JoinRequest.MOST_PEOPLE;
  }

  private static Reply full() {
    return Reply.later(503, "full", 30);
  }

  /** A phone that joined shows itself. */
  void seen(TokenHash who, String address) {
    origins.seen(who, address);
  }

  private Reply wrongCode(String address) {
    int wait = guard.wrong(address);
    return wait == 0 ? Reply.error(403, "wrong-code") : Reply.later(429, "too-many-codes", wait);
  }

  Reply state(TokenHash who) {
    return switch (await(session.state(who))) {
      case StateReply.State state -> state(state.view());
      case StateReply.NotJoined ignored -> notJoined();
      case StateReply.Ended ignored -> ended();
    };
  }

  private Reply state(ParticipantView view) {
    Map<String, Object> shown = json.of(view, session.workshop().info().title());
    return Reply.ok(shown).with("ETag", StateJson.etag(shown, view));
  }

  Reply vote(TokenHash who, String subject, String round, JsonNode body) {
    JsonNode value = body.path("value");
    JsonNode seq = body.path("seq");
    if (!value.isString()
        || !seq.isIntegralNumber()
        || !seq.canConvertToLong()
        || seq.longValue() > VoteSlip.HIGHEST) {
      return malformed();
    }
    if (!round.matches("[1-9]\\d?")) {
      return Reply.error(404, "unknown");
    }
    VoteSlip slip =
        new VoteSlip(subject, Integer.parseInt(round), value.asString(), seq.longValue());
    return switch (await(session.vote(who, slip))) {
      case VoteReply.Saved saved -> new Reply(Reply.OK, StateJson.mine(saved.stored()), Map.of());
      case VoteReply.Closed closed -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("error", "closed");
        fields.put("stored", StateJson.mine(closed.stored()));
        yield new Reply(409, fields, Map.of());
      }
      case VoteReply.Unknown ignored -> Reply.error(404, "unknown");
      case VoteReply.Malformed ignored -> malformed();
      case VoteReply.Observing ignored -> Reply.error(403, "observing");
      case VoteReply.NotJoined ignored -> notJoined();
      case VoteReply.Ended ignored -> ended();
    };
  }

  Reply suggest(TokenHash who, String clientId, JsonNode body) {
    JsonNode text = body.path("text");
    if (!text.isString() || !clientId.matches("[A-Za-z0-9-]{1,40}")) {
      return malformed();
    }
    return switch (await(session.suggest(who, clientId, text.asString()))) {
      case SuggestionReply.Saved saved -> Reply.ok(StateJson.suggestion(saved.stored()));
      case SuggestionReply.TooMany ignored -> Reply.error(409, "too-many");
      case SuggestionReply.RoomFull ignored -> Reply.error(409, "room-full");
      case SuggestionReply.Malformed ignored -> malformed();
      case SuggestionReply.NotJoined ignored -> notJoined();
      case SuggestionReply.Ended ignored -> ended();
    };
  }

  static Reply notJoined() {
    return Reply.error(401, "not-joined");
  }

  static Reply malformed() {
    return Reply.error(400, "malformed");
  }

  static Reply ended() {
    return Reply.error(410, "ended");
  }

  /** How to say that it could not be done now. */
  static Reply unavailable(SessionUnavailable failure) {
    return switch (failure.reason()) {
      case BUSY -> Reply.later(503, "busy", 1);
      case NOT_STORED -> Reply.later(503, "not-stored", 5, word(failure.storeReason()));
    };
  }

  // Phones need not know more of the laptop than whom to tell what.
  private static String word(StoreFailure.@Nullable Reason reason) {
    return switch (reason) {
      case DISK_FULL -> "disk-full";
      case LOCKED, CONFLICT -> "in-use";
      case READ_ONLY, UNREADABLE, READ_ONLY_MEDIUM -> "read-only";
      case NO_FOLDER -> "folder-gone";
      case BAD_NAME, DAMAGED, NEWER, NO_LIBRARY, OTHER -> "other";
      case null -> "other";
    };
  }

  private static <T> T await(CompletableFuture<T> answer) {
    try {
      return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof SessionUnavailable unavailable) {
        throw unavailable;
      }
      throw new SessionUnavailable(SessionUnavailable.Reason.BUSY, e);
    }
  }
}
