package nl.casustafel.workshop.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.casustafel.workshop.session.guest.Guests;
import nl.casustafel.workshop.session.guest.Presence;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.HeldRound;
import org.jspecify.annotations.Nullable;

/**
 * Lets a round close by itself when all who are here have voted, so late that the facilitator can
 * keep it open. Who comes back or joins in time stops it; a vote that is changed in time starts it
 * anew. Not for several threads at a time.
 */
final class AllVoted {
  /** How long one can keep the round open, or change one's mind. */
  static final Duration WARNING = Duration.ofSeconds(3);

  private final Clock clock;
  private final Presence presence;
  private boolean wanted;
  private @Nullable Instant lookAgainAt;

  AllVoted(Clock clock, Presence presence) {
    this.clock = clock;
    this.presence = presence;
  }

  void wanted(boolean now) {
    wanted = now;
  }

  /**
   * Looks at the round at hand after something has changed.
   *
   * @return true when phones have something new to see
   */
  boolean look(@Nullable HeldRound round, Guests guests, SessionKey key) {
    lookAgainAt = null;
    if (round == null || round.stage() != Stage.OPEN || isTimed(round)) {
      return false;
    }
    Instant set = round.closesAt();
    Instant now = clock.instant();
    if (set != null && !now.isBefore(set)) {
      // What is left is for votes that are on their way.
      return false;
    }
    boolean all = wanted && !round.keptOpen() && everybody(round, guests, key, now);
    if (all && (set == null || round.changed())) {
      round.closesByItself(now.plus(WARNING));
      return true;
    }
    if (!all && set != null) {
      round.closesAt(null);
      return true;
    }
    return false;
  }

  /** When it may be otherwise without anybody doing something; null for never. */
  @Nullable Instant lookAgainAt() {
    return lookAgainAt;
  }

  private static boolean isTimed(HeldRound round) {
    return round.closesAt() != null && !round.byItself();
  }

  private boolean everybody(HeldRound round, Guests guests, SessionKey key, Instant now) {
    boolean somebody = false;
    boolean waitingForTheLost = false;
    for (Participant participant : guests.all()) {
      if (participant.observer() || !presence.here(participant.token(), now)) {
        continue;
      }
      somebody = true;
      if (!round.hasVoted(participant.token(), key)) {
        if (presence.listens(participant.token())) {
          return false;
        }
        waitingForTheLost = true;
      }
    }
    if (waitingForTheLost) {
      lookAgainAt = now.plus(Presence.RECENT);
    }
    return somebody && !waitingForTheLost;
  }
}
