package nl.casustafel.desktop.console.voting.model;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desktop.kit.task.Tasks;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.text.Message;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Facilitation;
import nl.casustafel.workshop.session.SessionView;
import nl.casustafel.workshop.session.poll.Deed;
import org.jspecify.annotations.Nullable;

/**
 * Voting by phone in the workshop that is open: the session while there is one, and what the
 * facilitator does in it. Lives as long as the workshop is open. JavaFX thread only.
 */
public final class VotingModel {
  private final VotingServices services;
  private final Tasks tasks;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable Hall> hall = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SessionView> session =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SessionView> ended = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
  private final SessionNews news;
  private final ClosingChoice closing;
  private final Door door;
  private final SessionLife life;

  /**
   * @param tasks which do one thing after the other
   */
  public VotingModel(Workshop workshop, VotingServices services, Tasks tasks, Clock clock) {
    this.services = services;
    this.tasks = tasks;
    this.clock = clock;
    this.news = new SessionNews(tasks, this::show);
    this.closing = new ClosingChoice(services.closing(), tasks, hall::get);
    this.door = new Door(this);
    this.life = new SessionLife(this, workshop, services, tasks);
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
  public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** How it begins, moves and ends. */
  public SessionLife life() {
    return life;
  }

  /** Who comes in. */
  public Door door() {
    return door;
  }

  public Clock clock() {
    return clock;
  }

  public VotingServices services() {
    return services;
  }

  public Tasks tasks() {
    return tasks;
  }

  public ClosingChoice closing() {
    return closing;
  }

  /** Leads a session that was opened. */
  void enter(Hall opened, @Nullable Message said) {
    notice.set(said);
    door.calm();
    ended.set(null);
    hall.set(opened);
    news.follow(opened.session());
    closing.tell(opened.session());
  }

  /** The same session, which is served elsewhere. */
  void serve(Hall moved) {
    hall.set(moved);
  }

  void say(@Nullable Message said) {
    notice.set(said);
  }

  /** Leads a session no more, which has ended. */
  void ended(Hall left) {
    forget(left);
    ended.set(left.session().view());
  }

  private void show(SessionView view) {
    SessionView before = session.get();
    if (hall.get() == null || (before != null && before.revision() >= view.revision())) {
      return;
    }
    life.group().follow(hall.get().session().earlier().orElse(null));
    session.set(view);
  }

  /** Does something in the session, and says so when it is refused. */
  public void act(Function<Facilitation, CompletableFuture<Deed>> deed) {
    act(deed, () -> {});
  }

  /** The same, and calls back when it was done. */
  public void act(Function<Facilitation, CompletableFuture<Deed>> deed, Runnable done) {
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
            case Deed.Refused refused -> notice.set(refused.why());
          }
        },
        life::failed);
  }

  /** Says nothing more of what was refused or had to be known. */
  public void dismiss() {
    notice.set(null);
    door.calm();
  }

  /** Leads a session no more. */
  void forget(Hall left) {
    news.leave(left.session());
    hall.set(null);
    session.set(null);
    life.group().follow(null);
    notice.set(null);
    door.calm();
  }
}
