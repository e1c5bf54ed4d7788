package nl.casustafel.desktop.projector.slide;

import nl.casustafel.workshop.WorkshopView;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.session.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what the projector shows; much of it the room may not see, and never does.
 *
 * @param place what is at hand in the console
 * @param joining how phones get in; null where they cannot
 * @param session null while no phones take part
 */
public record ProjectorView(
    WorkshopView workshop, Place place, @Nullable Joining joining, @Nullable SessionView session) {

  /**
   * How phones get in.
   *
   * @param link what the QR code holds
   * @param address what one types, such as {@code 192.168.1.20:8080}
   * @param code six signs in two halves, such as {@code 7QH 4RX}
   */
  public record Joining(String link, String address, String code) {}
}
