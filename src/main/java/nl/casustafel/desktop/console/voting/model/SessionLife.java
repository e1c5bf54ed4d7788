package nl.casustafel.desktop.console.voting.model;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.live.endpoint.Endpoint;
import nl.casustafel.live.hall.Group;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.NotMoved;
import nl.casustafel.text.Message;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * How the session of a workshop begins, is taken up, moves to another address and ends. JavaFX
 * thread only.
 */
public final class SessionLife {
  private final VotingModel voting;
  private final VotingServices services;
  private final Tasks tasks;
  private final GroupQuestion group = new GroupQuestion();
  private final SessionStart start;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean abandoned;

  SessionLife(VotingModel voting, Workshop workshop, VotingServices services, Tasks tasks) {
    this.voting = voting;
    this.services = services;
    this.tasks = tasks;
    Runnable alarm = new Alarm(tasks, voting.door()::alarm);
    this.start = new SessionStart(workshop, services, alarm, tasks, group, new Started());
  }

  /** Whether something is being opened, moved or closed. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Opens the room for phones at the likeliest address, or goes on where it was broken off. Does
   * nothing while it is open.
   */
  public void begin() {
    if (canStart()) {
      start.begin();
    }
  }

  /** Takes up a session that was broken off, if there is one. */
  public void resume() {
    if (canStart()) {
      start.resume();
    }
  }

  private boolean canStart() {
    boolean can = !busy.get() && voting.hall() == null && !group.waits();
    if (can) {
      busy.set(true);
    }
    return can;
  }

  /** Whether the same people are here; asked when a session goes on another day. */
  public GroupQuestion group() {
    return group;
  }

  /** Says whether the people of the other day are here again, or who is here is counted anew. */
  public void answer(boolean same) {
    Session waiting = group.answered();
    if (waiting != null) {
      busy.set(true);
      start.takeUp(waiting, same ? Group.SAME : Group.NEW);
    } else {
      voting.act(same ? Facilitation::goOnWithTheSame : Facilitation::countAnew);
    }
  }

  private final class Started implements SessionStart.Outcome {
    @Override
    public void entered(Hall opened, @Nullable Message said) {
      busy.set(false);
      if (abandoned) {
        // Somebody left while it was opening; it can be taken up again.
        close(opened, () -> {});
        return;
      }
      voting.enter(opened, said);
    }

    @Override
    public void nothing() {
      busy.set(false);
      if (abandoned) {
        start.leave();
      }
    }

    @Override
    public void failed(Exception problem) {
      SessionLife.this.failed(problem);
    }
  }

  /** Serves the session elsewhere; when that does not work it stays where it is. */
  public void move(Endpoint to) {
    Hall now = voting.hall();
    if (busy.get() || now == null) {
      return;
    }
    busy.set(true);
    tasks.run(
        () -> services.halls().move(now, to),
        moved -> {
          busy.set(false);
          voting.say(null);
          voting.serve(moved);
        },
        problem -> {
          if (problem instanceof NotMoved stayed) {
            voting.serve(stayed.stayed());
          }
          failed(problem);
        });
  }

  /** What was being done failed, and is over. */
  void failed(Exception problem) {
    busy.set(false);
    voting.say(NoticeWords.of(problem));
  }

  /** Ends the session for good; calls back once it is done, and not when it could not be. */
  public void end(Runnable then) {
    Hall now = voting.hall();
    if (now == null) {
      then.run();
      return;
    }
    voting.act(
        Facilitation::end,
        () -> {
          voting.ended(now);
          then.run();
        });
  }

  /** Nobody leads this workshop any more: a session that is still being opened is left again. */
  public void abandon() {
    abandoned = true;
    start.leave();
  }

  /** Stops serving, and leaves the session to be taken up again; then calls back. */
  public void keep(Runnable kept) {
    Hall now = voting.hall();
    if (now == null) {
      kept.run();
      return;
    }
    voting.forget(now);
    close(now, kept);
  }

  private void close(Hall left, Runnable then) {
    tasks.run(
        () -> {
          left.close();
          return left;
        },
        closed -> then.run(),
        problem -> then.run());
  }
}
