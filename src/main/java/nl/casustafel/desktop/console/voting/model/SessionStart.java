package nl.casustafel.desktop.console.voting.model;

import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.live.hall.Group;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.Site;
import nl.casustafel.text.Message;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import org.jspecify.annotations.Nullable;

/**
 * Begins a session, or takes up the one that was broken off: on another day not before it is known
 * who is here. JavaFX thread only.
 */
final class SessionStart {
  private final Workshop workshop;
  private final VotingServices services;
  private final Runnable alarm;
  private final Tasks tasks;
  private final GroupQuestion group;
  private final Outcome outcome;

  /** Who started it. */
  interface Outcome {
    void entered(Hall hall, @Nullable Message notice);

    /** There was none to take up. */
    void nothing();

    void failed(Exception problem);
  }

  SessionStart(
      Workshop workshop,
      VotingServices services,
      Runnable alarm,
      Tasks tasks,
      GroupQuestion group,
      Outcome outcome) {
    this.workshop = workshop;
    this.services = services;
    this.alarm = alarm;
    this.tasks = tasks;
    this.group = group;
    this.outcome = outcome;
  }

  /** Takes up what was broken off; begins where there is nothing of the kind. */
  void begin() {
    find(() ->
        tasks.run(
            () -> halls().begin(workshop, site(services.usualPort()), alarm),
            hall -> outcome.entered(hall, onAnotherPort(hall, VotingText.PORT_TAKEN)),
            outcome::failed));
  }

  /** Takes up what was broken off. */
  void resume() {
    find(outcome::nothing);
  }

  private Halls halls() {
    return services.halls();
  }

  private Site site(int port) {
    return halls().addresses().site(port);
  }

  private void find(Runnable otherwise) {
    tasks.run(
        () -> halls().unfinished(workshop),
        found -> found.ifPresentOrElse(this::askOrTakeUp, otherwise),
        outcome::failed);
  }

  private void askOrTakeUp(Session session) {
    Optional<EarlierGathering> earlier = session.earlier();
    if (earlier.isPresent()) {
      group.ask(session, earlier.get());
      outcome.nothing();
    } else {
      takeUp(session, null);
    }
  }

  /**
   * @param who is there; null on the same day
   */
  void takeUp(Session session, @Nullable Group who) {
    tasks.run(
        () ->
            new Taken(
                halls().addresses().servedSecurely(), halls().takeUp(session, who, site(0), alarm)),
        taken -> outcome.entered(taken.hall(), notice(taken, who)),
        outcome::failed);
  }

  /** Leaves a session that waits for an answer to be taken up again. */
  void leave() {
    Session waiting = group.answered();
    if (waiting != null) {
      Consumer<Object> done = anything -> {};
      tasks.run(
          () -> {
            waiting.close();
            return waiting;
          },
          done::accept,
          done::accept);
    }
  }

  /**
   * A session taken up.
   *
   * @param secureBefore whether it was served over HTTPS
   */
  private record Taken(boolean secureBefore, Hall hall) {}

  private static Message notice(Taken taken, @Nullable Group who) {
    Hall hall = taken.hall();
    boolean lost = taken.secureBefore() && !hall.endpoint().secure();
    Message elsewhere =
        onAnotherPort(
            hall, lost ? VotingText.RESUMED_PLAIN_ELSEWHERE : VotingText.RESUMED_ON_ANOTHER_PORT);
    if (elsewhere != null) {
      return elsewhere;
    }
    int joined = hall.session().view().attendance().joined();
    if (lost) {
      return Message.of(VotingText.RESUMED_PLAIN, joined);
    }
    return who == Group.NEW
        ? Message.of(VotingText.RESUMED_ANEW)
        : Message.of(VotingText.RESUMED, joined);
  }

  private static @Nullable Message onAnotherPort(Hall hall, VotingText words) {
    return hall.portNotFree().isPresent() ? NoticeWords.portTaken(words, hall) : null;
  }
}
