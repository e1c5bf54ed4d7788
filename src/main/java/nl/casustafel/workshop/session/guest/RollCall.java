package nl.casustafel.workshop.session.guest;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.casustafel.workshop.session.kept.Batch;
import nl.casustafel.workshop.session.kept.Gathering;

/**
 * Tells one gathering from the next: on another day it has to be asked whether the same people are
 * here. Not for several threads at a time.
 */
public record RollCall(Clock clock, Guests guests, Presence presence) {

  /** The people of another day, where nobody has said yet whether it is them again. */
  public Optional<EarlierGathering> earlier(boolean voteOpen) {
    LocalDateTime last = guests.gathering().lastHour();
    int joined = phones(guests.attendance(0));
    return joined == 0 || guests.gathering().goesOn(hour())
        ? Optional.empty()
        : Optional.of(
            new EarlierGathering(last == null ? null : last.toLocalDate(), joined, voteOpen));
  }

  /**
   * It is them again: all of them count, here or not, also when they were being counted anew
   * already.
   */
  public void goOn(Batch batch) {
    boolean counting = earlier(false).isEmpty();
    Gathering now = guests.gathering().at(hour());
    guests.gather(now, batch);
    if (counting) {
      List.copyOf(guests.all()).stream()
          .filter(guest -> guest.gathering() == now.number() - 1)
          .forEach(guest -> guests.shown(guest, batch));
    }
  }

  /** Who is here counts, and who shows themselves from now on. */
  public void countAnew(Batch batch) {
    guests.gather(guests.gathering().next(hour()), batch);
    List.copyOf(guests.all()).stream()
        .filter(guest -> presence.here(guest.token(), clock.instant()))
        .forEach(guest -> guests.shown(guest, batch));
  }

  /**
   * Writes down with what is stored in which hour that was, unless it has to be asked first who is
   * here.
   *
   * @param before who was there before what is being stored
   */
  public void stamp(Attendance before, Batch batch) {
    LocalDateTime hour = hour();
    Gathering now = guests.gathering();
    if (!hour.equals(now.lastHour()) && (phones(before) == 0 || now.goesOn(hour))) {
      guests.gather(now.at(hour), batch);
    }
  }

  private static int phones(Attendance attendance) {
    return attendance.joined() + attendance.observers();
  }

  private LocalDateTime hour() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS);
  }
}
