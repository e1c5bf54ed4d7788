package nl.casustafel.workshop.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which phones are here: those that hear from us, and those that asked a moment ago, because they
 * cannot listen or have just lost their connection. Not for several threads at a time.
 */
final class Presence {
  /** Longer than a phone that cannot listen waits before it asks again. */
  static final Duration RECENT = Duration.ofSeconds(10);

  private final Map<TokenHash, Instant> asked = new HashMap<>();
  private Set<TokenHash> listening = Set.of();

  /**
   * @param phones may go on changing
   */
  void listening(Set<TokenHash> phones) {
    listening = phones;
  }

  int listening() {
    return listening.size();
  }

  /** A phone that joined asked how things stand. */
  void asked(TokenHash who, Instant now) {
    asked.put(who, now);
  }

  boolean listens(TokenHash who) {
    return listening.contains(who);
  }

  boolean here(TokenHash who, Instant now) {
    Instant last = asked.get(who);
    return listens(who) || (last != null && now.isBefore(last.plus(RECENT)));
  }
}
