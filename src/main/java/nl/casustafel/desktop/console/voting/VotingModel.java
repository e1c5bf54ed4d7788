package nl.casustafel.desktop.console.voting;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.kit.Tasks;
import nl.casustafel.live.Listening;
import nl.casustafel.live.OneAddress;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Deed;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * Voting by phone in the workshop that is open: the session while there is one, and what the
 * facilitator does in it. Lives as long as the workshop is open. JavaFX thread only.
 */
public final class VotingModel {
  private final HallOpening opening;
  private final VotingServices services;
  private final Tasks tasks;
  private final Clock clock;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<@Nullable Hall> hall = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SessionView> session =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SessionView> ended = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper guessing = new ReadOnlyBooleanWrapper();
  private final SessionNews news;
  private final ClosingChoice closing;
  private final JoinWatch joins = new JoinWatch();
  private final GroupQuestion group = new GroupQuestion();
  private final SessionStart start;
  private boolean abandoned;

  /**
   * @param tasks which do one thing after the other
   * @param changed called when the session may have changed the workshop
   */
  public VotingModel(
      Workshop workshop, VotingServices services, Tasks tasks, Clock clock, Runnable changed) {
    this.services = services;
    this.tasks = tasks;
    this.clock = clock;
    this.changed = changed;
    this.news = new SessionNews(tasks, this::show);
    this.closing = new ClosingChoice(services, tasks, hall::get);
    this.opening = new HallOpening(services, new Alarm(tasks, () -> guessing.set(true)));
    this.start = new SessionStart(workshop, services, opening, tasks, group, new Started());
  }

  /** The session with its server; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Hall> hallProperty() {
    return hall.getReadOnlyProperty();
  }

  public @Nullable Hall hall() {
    return hall.get();
  }

  /** The session as it is now; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable SessionView> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  public @Nullable SessionView session() {
    return session.get();
  }

  /** The session that ended last, as it was then; null while there is none or another goes on. */
  public ReadOnlyObjectProperty<@Nullable SessionView> endedProperty() {
    return ended.getReadOnlyProperty();
  }

  /** What the facilitator has to know of what was done last; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Whether something is being opened, moved or closed. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether somebody seems to guess codes. */
  public ReadOnlyBooleanProperty guessingProperty() {
    return guessing.getReadOnlyProperty();
  }

  public Clock clock() {
    return clock;
  }

  VotingServices services() {
    return services;
  }

  Tasks tasks() {
    return tasks;
  }

  ClosingChoice closing() {
    return closing;
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
    boolean can = !busy.get() && hall.get() == null && !group.waits();
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
      start.takeUp(waiting, same ? HallOpening.Group.THE_SAME : HallOpening.Group.COUNTED_ANEW);
    } else {
      act(same ? Facilitation::goOnWithTheSame : Facilitation::countAnew);
    }
  }

  private final class Started implements SessionStart.Outcome {
    @Override
    public void entered(Hall opened, @Nullable Notice said) {
      busy.set(false);
      if (abandoned) {
        // Somebody left while it was opening; it can be taken up again.
        close(opened, () -> {});
        return;
      }
      notice.set(said);
      guessing.set(false);
      ended.set(null);
      hall.set(opened);
      news.follow(opened.session());
      closing.tell(opened.session());
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
      VotingModel.this.failed(problem);
    }
  }

  /** Serves the session elsewhere; when that does not work it stays where it is. */
  public void move(Listening to) {
    Hall now = hall.get();
    if (busy.get() || now == null) {
      return;
    }
    busy.set(true);
    tasks.run(
        () -> opening.move(now, to),
        moved -> {
          busy.set(false);
          notice.set(null);
          hall.set(moved);
        },
        problem -> {
          if (problem instanceof HallOpening.MoveFailure stayed) {
            hall.set(stayed.stayed());
          }
          failed(problem);
        });
  }

  private void failed(Exception problem) {
    busy.set(false);
    notice.set(Notice.of(problem));
  }

  private void show(SessionView view) {
    SessionView before = session.get();
    if (hall.get() == null || (before != null && before.revision() >= view.revision())) {
      return;
    }
    group.follow(hall.get().session().earlier().orElse(null));
    session.set(view);
    changed.run();
  }

  /** Does something in the session, and says so when it is refused. */
  public void act(Function<Facilitation, CompletableFuture<Deed>> deed) {
    act(deed, () -> {});
  }

  /** The same, and calls back when it was done. */
  void act(Function<Facilitation, CompletableFuture<Deed>> deed, Runnable done) {
    Hall now = hall.get();
    if (now == null) {
      return;
    }
    tasks.run(
        () -> deed.apply(now.session().facilitation()).join(),
        outcome -> {
          switch (outcome) {
            case Deed.Done ignored -> {
              notice.set(null);
              done.run();
            }
            case Deed.Refused refused -> notice.set(Notice.of(refused));
          }
        },
        this::failed);
  }

  /** Takes a new code because somebody guesses, or just so; the alarm is over. */
  public void newCode() {
    act(Facilitation::newCode, () -> guessing.set(false));
  }

  /** Locks the room, or opens it again. */
  public void toggleLock() {
    SessionView now = session.get();
    if (now != null) {
      act(lead -> lead.lock(!now.settings().locked()));
    }
  }

  /** Addresses from which more phones joined than is to be expected. */
  List<OneAddress> conspicuous(int headCount) {
    Hall now = hall.get();
    SessionView view = session.get();
    if (now == null || view == null) {
      return List.of();
    }
    int joined = view.attendance().joined() + view.attendance().observers();
    return joins.conspicuous(now.server(), joined, headCount);
  }

  /** Changes when there is something else to see of that. */
  public ReadOnlyIntegerProperty joinsProperty() {
    return joins.looksProperty();
  }

  /** It is right that so many join from one address. */
  void approve(OneAddress address) {
    joins.approve(address);
  }

  /** Takes out all phones that joined from an address. */
  void takeOut(OneAddress address) {
    Hall now = hall.get();
    if (now != null) {
      act(lead -> now.server().takeOut(address.number()));
    }
  }

  /** Lets as many in from an address as from elsewhere again. */
  void letIn(OneAddress address) {
    Hall now = hall.get();
    if (now != null) {
      now.server().letIn(address.number());
      joins.lookAgain();
    }
  }

  /** Says nothing more of what was refused or had to be known. */
  public void dismiss() {
    notice.set(null);
    guessing.set(false);
  }

  /** Ends the session for good; calls back once it is done, and not when it could not be. */
  public void end(Runnable then) {
    Hall now = hall.get();
    if (now == null) {
      then.run();
      return;
    }
    act(
        Facilitation::end,
        () -> {
          forget(now);
          ended.set(now.session().view());
          changed.run();
          services.retire(now);
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
    Hall now = hall.get();
    if (now == null) {
      kept.run();
      return;
    }
    forget(now);
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

  private void forget(Hall left) {
    news.leave(left.session());
    hall.set(null);
    session.set(null);
    group.follow(null);
    notice.set(null);
    guessing.set(false);
  }
}
