package nl.casustafel.workshop.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.workshop.StoreFailure;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.kept.Countdown;
import nl.casustafel.workshop.session.kept.Gathering;
import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.SessionId;
import nl.casustafel.workshop.session.kept.SessionKey;
import nl.casustafel.workshop.session.kept.SessionSettings;
import nl.casustafel.workshop.session.kept.SessionStore;
import nl.casustafel.workshop.vote.Assurance;

/** Begins sessions, and takes up those that were broken off. Any thread; blocks on the store. */
public final class Sessions {
  private final SessionStore store;
  private final Session.Surroundings around;

  public Sessions(SessionStore store, Clock clock, Countdown countdown, SecureRandom random) {
    this.store = store;
    this.around = new Session.Surroundings(clock, countdown, random);
  }

  /**
   * Begins a session.
   *
   * @param roles the roles among which people choose; empty when they are not to be asked
   * @throws StoreFailure when it could not be stored
   */
  public Session begin(Workshop workshop, Assurance assurance, List<String> roles) {
    SessionSettings settings =
        new SessionSettings(JoinCode.random(around.random()), false, assurance, roles, 0);
    SessionStore.Stored stored =
        new SessionStore.Stored(
            SessionId.random(),
            SessionKey.random(around.random()),
            settings,
            new SessionStore.People(Gathering.FIRST, List.of(), Set.of(), List.of()),
            new SessionStore.Votes(List.of(), List.of()));
    store.begin(stored.id(), workshop.view().identity().id(), stored.key(), settings);
    return new Session(workshop, store, stored, around);
  }

  /** The session of a workshop that has not ended, as after a crash; phones find it again. */
  public Optional<Session> resume(Workshop workshop) {
    return store
        .unfinished(workshop.view().identity().id())
        .map(stored ->
            StoreFailure.ofDamage(
                "what is stored of the session makes none",
                () -> new Session(workshop, store, stored, around).takenUp()));
  }
}
