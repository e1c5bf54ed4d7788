package nl.casustafel.workshop.session;

import java.time.Clock;
import java.util.List;
import nl.casustafel.workshop.session.guest.Guests;
import nl.casustafel.workshop.session.guest.ParticipantView;
import nl.casustafel.workshop.session.guest.Presence;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionQueue;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.poll.HeldRound;
import nl.casustafel.workshop.session.poll.LeftVote;
import nl.casustafel.workshop.session.poll.PhoneNews;
import nl.casustafel.workshop.session.poll.PollView;
import nl.casustafel.workshop.session.poll.RoundResult;
import org.jspecify.annotations.Nullable;

/**
 * What people may see of a session, the facilitator and each phone. Used by the thread of the
 * {@link SessionQueue} alone.
 */
final class Disclosure {
  private final Clock clock;
  private final Guests guests;
  private final Suggestions suggestions;
  private final Presence presence;
  private final RoundAtHand atHand;
  private final PhoneNews news;

  Disclosure(
      Clock clock,
      Guests guests,
      Suggestions suggestions,
      Presence presence,
      RoundAtHand atHand,
      PhoneNews news) {
    this.clock = clock;
    this.guests = guests;
    this.suggestions = suggestions;
    this.presence = presence;
    this.atHand = atHand;
    this.news = news;
  }

  /** What the facilitator sees. */
  SessionView view(long revision, SessionSettings settings, boolean ended, Storing storing) {
    return new SessionView(
        revision,
        news.revision(),
        settings,
        guests.attendance(presence.listening()),
        poll(),
        left(),
        suggestions.waiting(),
        storing.lastAt(),
        storing.trouble(),
        ended);
  }

  /** What one phone may know; it must have joined. */
  ParticipantView viewOf(Participant me, SessionKey key) {
    presence.asked(me.token(), clock.instant());
    HeldRound current = atHand.current();
    return new ParticipantView(
        news.revision(),
        me,
        poll(),
        current == null
            ? null
            : current.box().ballot(key.ballotId(me.token(), current.subject().text())).orElse(null),
        suggestions.of(key.ballotId(me.token(), Session.SUGGESTIONS)));
  }

  private List<LeftVote> left() {
    return atHand.rounds().left().stream()
        .filter(round -> !atHand.recorder().hasRecorded(round))
        .map(round -> new LeftVote(round.subject(), round.poll().round(), round.box().voters()))
        .toList();
  }

  private @Nullable PollView poll() {
    HeldRound current = atHand.current();
    if (current == null) {
      return null;
    }
    return new PollView(
        current.poll(),
        current.stage(),
        current.closesAt(),
        current.byItself(),
        current.box().voters(),
        atHand.turnout(current),
        results(current));
  }

  // The one place that decides what is secret.
  private List<RoundResult> results(HeldRound current) {
    return current.stage() == Stage.REVEALED
        ? atHand.recorder().results(current.subject(), atHand.rounds())
        : List.of();
  }
}
