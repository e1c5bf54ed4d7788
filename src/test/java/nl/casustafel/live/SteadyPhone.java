package nl.casustafel.live;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.TokenHash;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phone that changes its vote all the time, remembers what it was told is stored, and comes back
 * when the server was gone, as docs/voting-protocol.md asks.
 */
public final class SteadyPhone {
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final int POINTS = 5;

  private final Told told;
  private final Duration pause;
  private final Map<Place, Vote> acknowledged = new HashMap<>();
  private final Map<Place, Vote> unanswered = new HashMap<>();
  private @Nullable Place place;
  private volatile RawPhone phone;
  private boolean connected = true;
  private long seq;

  /** A round on a subject. */
  record Place(String subject, int round) {
    BallotId ballot(SessionKey key, String token) {
      return key.ballotId(TokenHash.of(token), subject);
    }
  }

  /** A vote as it is sent and answered. */
  record Vote(String value, long seq) {}

  /** What a phone reports. */
  public interface Told {
    void acknowledged();

    /** It was answered after the server was gone. */
    void back();

    /** What it was told is not what it knows. */
    void wrong(String what);
  }

  /**
   * A phone that joins.
   *
   * @param pause about how long between two votes
   */
  public SteadyPhone(int port, String code, Duration pause, Told told) throws IOException {
    this.told = told;
    this.pause = pause;
    this.phone = new RawPhone(port);
    phone.join(code);
  }

  /** Votes until it is enough; whatever happens to the server. */
  public void vote(BooleanSupplier enough) throws InterruptedException {
    while (!enough.getAsBoolean()) {
      try {
        if (!connected) {
          phone = phone.again();
        }
        if (place == null || !connected) {
          look();
        } else {
          vote(place);
        }
      } catch (IOException gone) {
        connected = false;
      }
      Thread.sleep(
          pause.multipliedBy(50 + ThreadLocalRandom.current().nextInt(100)).dividedBy(100));
    }
  }

  private void look() throws IOException {
    RawPhone.Answer answer = phone.state();
    if (answer.status() == 429 || answer.status() == 503) {
      return;
    }
    if (answer.status() != 200) {
      told.wrong("the state was answered " + answer);
      return;
    }
    JsonNode poll = MAPPER.readTree(answer.body()).path("poll");
    Place here = new Place(poll.path("subject").asString(""), poll.path("round").asInt(0));
    if (poll.isObject()) {
      check(here, poll.path("mine"));
    }
    place = poll.path("stage").asString("").equals("open") ? here : null;
    if (!connected) {
      connected = true;
      told.back();
    }
  }

  private void vote(Place here) throws IOException {
    Vote vote = unanswered.computeIfAbsent(here, same -> next());
    RawPhone.Answer answer = phone.vote(here.subject(), here.round(), vote.value(), vote.seq());
    switch (answer.status()) {
      case 200 -> {
        acknowledged.put(here, vote);
        unanswered.remove(here);
        check(here, MAPPER.readTree(answer.body()));
        told.acknowledged();
      }
      case 409 -> {
        check(here, MAPPER.readTree(answer.body()).path("stored"));
        place = null;
      }
      case 429, 503 -> {}
      default -> told.wrong("a vote was answered " + answer);
    }
  }

  private Vote next() {
    seq++;
    return new Vote(Long.toString(1 + seq % POINTS), seq);
  }

  private void check(Place here, JsonNode mine) {
    Vote stored =
        mine.isObject() ? new Vote(mine.path("value").asString(), mine.path("seq").asLong()) : null;
    if (!allows(here, stored)) {
      told.wrong(here + ": told " + stored + ", knows " + acknowledged.get(here));
    }
  }

  /** Whether that may be stored: what was acknowledged last, or what was sent after it. */
  boolean allows(Place here, @Nullable Vote stored) {
    Vote known = acknowledged.get(here);
    return stored == null
        ? known == null
        : stored.equals(known) || stored.equals(unanswered.get(here));
  }

  /** Where it has a vote that was acknowledged, or may have been stored. */
  Iterable<Place> places() {
    Map<Place, Vote> all = new HashMap<>(unanswered);
    all.putAll(acknowledged);
    return all.keySet();
  }

  String token() {
    return phone.token();
  }

  /** The same person on another connection, to listen for events. */
  public RawPhone ear() throws IOException {
    return phone.again();
  }

  /** Loses its connection, as in a lift. Any thread. */
  public void lose() throws IOException {
    phone.close();
  }
}
