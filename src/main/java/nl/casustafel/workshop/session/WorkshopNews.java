package nl.casustafel.workshop.session;

import java.util.List;
import java.util.function.Consumer;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.session.kept.SessionQueue;
import nl.casustafel.workshop.session.kept.SurelyStored;

/** Follows the workshop: its title and its roles may change while people vote. Any thread. */
final class WorkshopNews {
  private final Workshop workshop;
  private final Desk desk;
  private final SessionQueue queue;
  private final SurelyStored surely;
  private final Consumer<WorkshopView> follower = this::follow;
  private volatile String title;
  private volatile List<String> roles;

  WorkshopNews(Workshop workshop, Desk desk, SessionQueue queue, SurelyStored surely) {
    this.workshop = workshop;
    this.desk = desk;
    this.queue = queue;
    this.surely = surely;
    this.title = workshop.view().info().title();
    this.roles = workshop.view().info().roleNames();
    workshop.listen(follower);
  }

  /** Hears no more of it. */
  void stop() {
    workshop.unlisten(follower);
  }

  /** Who joins from now on chooses from the roles that the workshop has by now. */
  private void follow(WorkshopView now) {
    hearTitle(now);
    List<String> names = now.info().roleNames();
    if (!names.equals(roles)) {
      roles = names;
      offerRoles();
    }
  }

  // The roles of the moment at which it is done: what is tried again may have been overtaken.
  void offerRoles() {
    surely.store(batch -> desk.offer(workshop.view().info().roleNames(), batch));
  }

  // Phones show it while nothing is put to the vote.
  private void hearTitle(WorkshopView now) {
    if (!now.info().title().equals(title)) {
      title = now.info().title();
      var _ =
          queue
              .submit(batch -> {
                desk.phonesHaveNews();
                return true;
              })
              .exceptionally(busy -> false);
    }
  }
}
