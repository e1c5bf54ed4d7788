package nl.casustafel.workshop.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.voting.BallotId;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import nl.casustafel.workshop.session.guest.Guests;
import nl.casustafel.workshop.session.guest.ParticipantView;
import nl.casustafel.workshop.session.guest.Presence;
import nl.casustafel.workshop.session.guest.RollCall;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.Participant;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionQueue;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.session.kept.SessionWrite;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.session.kept.TokenHash;
import nl.casustafel.workshop.session.poll.Deed;
import nl.casustafel.workshop.session.poll.HeldRound;
import nl.casustafel.workshop.session.poll.PhoneNews;
import nl.casustafel.workshop.session.poll.Rounds;
import nl.casustafel.workshop.session.poll.VoteReply;
import nl.casustafel.workshop.session.poll.VoteSlip;

/**
 * All that a session knows, and the rules by which it changes. Used by the thread of the {@link
 * SessionQueue} alone.
 */
final class Desk {
  private final Guests guests;
  private final RoundAtHand atHand;
  private final Suggestions suggestions;
  private final Presence presence = new Presence();
  private final AllVoted allVoted;
  private final RollCall rollCall;
  private final PhoneNews news = new PhoneNews();
  private final Disclosure disclosure;
  private SessionSettings settings;
  private boolean ended;

  Desk(Workshop workshop, Clock clock, SessionStore.Stored stored) {
    this.settings = stored.settings();
    this.guests = new Guests(stored.people());
    guests.offer(settings.roles());
    this.suggestions = new Suggestions(stored.people().suggestions());
    this.atHand = new RoundAtHand(workshop, clock, guests, stored.votes(), this::settings, news);
    this.allVoted = new AllVoted(clock, presence);
    this.rollCall = new RollCall(clock, guests, presence);
    this.disclosure = new Disclosure(clock, guests, suggestions, presence, atHand, news);
  }

  boolean ended() {
    return ended;
  }

  Guests guests() {
    return guests;
  }

  Suggestions suggestions() {
    return suggestions;
  }

  SessionSettings settings() {
    return settings;
  }

  /** What is put to the vote, and how it goes on. */
  RoundAtHand atHand() {
    return atHand;
  }

  Presence presence() {
    return presence;
  }

  /** Whether a round closes by itself when all who are here have voted. */
  void closesByItself(boolean wanted) {
    allVoted.wanted(wanted);
  }

  /** Sees whether all who are here have voted, after something has changed. */
  AllVoted lookWhetherAllVoted(SessionKey key) {
    if (allVoted.look(atHand.current(), guests, key)) {
      phonesHaveNews();
    }
    return allVoted;
  }

  /** Phones have something new to ask for. */
  void phonesHaveNews() {
    news.more();
  }

  VoteReply vote(TokenHash who, BallotId id, VoteSlip slip, Batch batch) {
    Participant participant = guests.of(who);
    if (ended) {
      return new VoteReply.Ended();
    }
    if (participant == null) {
      return new VoteReply.NotJoined();
    }
    if (guests.shown(participant, batch).observer()) {
      return new VoteReply.Observing();
    }
    HeldRound round = atHand.rounds().of(slip.subject(), slip.round());
    return round == null
        ? new VoteReply.Unknown()
        : Rounds.vote(
            round, id, new Rounds.Cast(slip.value(), slip.seq(), participant.role()), batch);
  }

  /** Whether a phone has a vote in the round that is open. */
  boolean hasVoted(TokenHash who, SessionKey key) {
    HeldRound current = atHand.current();
    return current != null
        && current.stage() == Stage.OPEN
        && guests.of(who) != null
        && current.hasVoted(who, key);
  }

  /** Takes the vote of a phone out of the round that is open. */
  void takeBack(TokenHash who, SessionKey key, Batch batch) {
    HeldRound current = atHand.current();
    if (current != null) {
      current.takeOut(key.ballotId(who, current.subject().text()), batch);
      phonesHaveNews();
    }
  }

  /** Takes out phones, with their votes in the round that is open and what they suggest. */
  Deed takeOut(Set<TokenHash> phones, SessionKey key, Batch batch) {
    for (TokenHash phone : phones) {
      Participant guest = guests.of(phone);
      if (guest != null) {
        if (hasVoted(phone, key)) {
          takeBack(phone, key, batch);
        }
        suggestions.reject(key.ballotId(phone, Session.SUGGESTIONS), batch);
        guests.takeOut(guest, batch);
      }
    }
    return news.told();
  }

  Deed set(SessionSettings other, Batch batch) {
    SessionSettings before = settings;
    settings = other;
    guests.offer(other.roles());
    HeldRound current = atHand.current();
    if (current != null && current.stage() == Stage.OPEN && !other.locked()) {
      boolean wasLocked = current.locked();
      current.locked(false);
      batch.takeBack(() -> current.locked(wasLocked));
    }
    batch.add(new SessionWrite.SettingsWrite(other), () -> settings = before);
    return news.told();
  }

  RollCall rollCall() {
    return rollCall;
  }

  /** The people of another day, where nobody has said yet whether it is them again. */
  Optional<EarlierGathering> earlier() {
    return rollCall.earlier(atHand.isOpen());
  }

  /** Goes on with the same people. */
  Deed goOn(Batch batch) {
    rollCall.goOn(batch);
    return news.told();
  }

  /** Counts anew who is here. A vote that is still open closes as it is: others were asked. */
  Deed countAnew(Batch batch) {
    atHand.closeAsItIs(batch);
    rollCall.countAnew(batch);
    return news.told();
  }

  /** Offers other roles to those who join from now on, where they are asked for one. */
  void offer(List<String> roles, Batch batch) {
    SessionSettings other = settings.asking(guests.withChosen(roles));
    boolean asks = !ended && !settings.roles().isEmpty() && !roles.isEmpty();
    if (asks && !other.equals(settings)) {
      set(other, batch);
    }
  }

  Deed issue(Set<TokenHash> tickets, Batch batch) {
    guests.issue(tickets, batch);
    return new Deed.Done();
  }

  void end() {
    ended = true;
    phonesHaveNews();
  }

  /** What the facilitator sees. */
  SessionView view(long revision, Storing storing) {
    return disclosure.view(revision, settings, ended, storing);
  }

  /** What one phone may know; it must have joined. */
  ParticipantView viewOf(Participant me, SessionKey key) {
    return disclosure.viewOf(me, key);
  }
}
