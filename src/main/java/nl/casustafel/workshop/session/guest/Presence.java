package nl.casustafel.workshop.session.guest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.casustafel.workshop.session.kept.TokenHash;

/**
 * Which phones are here: those that hear from us, and those that asked a moment ago, because they
 * cannot listen or have just lost their connection. Not for several threads at a time.
 */
public final class Presence {
  /** Longer than a phone that cannot listen waits before it asks again. */
  public static final Duration RECENT = Duration.ofSeconds(10);

  private final Map<TokenHash, Instant> asked = new HashMap<>();
  private Set<TokenHash> listening = Set.of();

  /** The phones that listen; the set may go on changing. */
  public void listening(Set<TokenHash> phones) {
    listening = phones;
  }

  public int listening() {
    return listening.size();
  }

  /** A phone that joined asked how things stand. */
  public void asked(TokenHash who, Instant now) {
    asked.put(who, now);
  }

  public boolean listens(TokenHash who) {
    return listening.contains(who);
  }

  public boolean here(TokenHash who, Instant now) {
    Instant last = asked.get(who);
    return listens(who) || (last != null && now.isBefore(last.plus(RECENT)));
  }
}
