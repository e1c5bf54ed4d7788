package nl.casustafel.cli;

import java.util.Optional;
import nl.casustafel.live.endpoint.ListeningFailure;
import nl.casustafel.live.hall.Group;
import nl.casustafel.live.hall.Hall;
import nl.casustafel.live.hall.Halls;
import nl.casustafel.live.hall.NotGathered;
import nl.casustafel.live.hall.Site;
import nl.casustafel.workshop.Workshop;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.guest.EarlierGathering;
import org.jspecify.annotations.Nullable;

/**
 * A hall that a command opened, where nobody can be asked who is there.
 *
 * @param earlier the people of another day, when it was not said whether it is them: then they were
 *     not counted, unless that day is not known
 */
record OpenedHall(Hall hall, @Nullable EarlierGathering earlier) {

  /**
   * Takes up the session of a workshop that was broken off, or begins one.
   *
   * @param said who is there; null when nobody said
   * @param alarm called when somebody seems to guess codes; any thread
   * @throws CommandFailure when it cannot be served there
   */
  static OpenedHall of(
      Halls halls, Workshop workshop, Site site, @Nullable Group said, Runnable alarm) {
    Optional<Session> unfinished = halls.unfinished(workshop);
    EarlierGathering earlier = unfinished.flatMap(Session::earlier).orElse(null);
    Group who = said == null && earlier != null ? Group.usual(earlier) : said;
    try {
      Hall hall =
          unfinished.isPresent()
              ? halls.takeUp(unfinished.get(), who, site, alarm)
              : halls.begin(workshop, site, alarm);
      return new OpenedHall(hall, said == null ? earlier : null);
    } catch (NotGathered notStored) {
      throw new CommandFailure(CliText.GROUP_NOT_STORED);
    } catch (ListeningFailure e) {
      throw new CommandFailure(
          e.anotherPortMayDo() ? CliText.NO_PORT : CliText.ADDRESS_GONE, e.place());
    }
  }
}
