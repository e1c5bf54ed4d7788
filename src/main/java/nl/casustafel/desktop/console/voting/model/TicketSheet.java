package nl.casustafel.desktop.console.voting.model;

import java.util.List;
import nl.casustafel.text.Language;

/**
 * Tickets to cut out, each of which lets one person in once.
 *
 * @param workshop its title
 * @param page where phones go, with a slash at its end
 * @param codes as they are typed, without spaces
 */
public record TicketSheet(String workshop, String page, List<String> codes, Language language) {
  public TicketSheet {
    codes = List.copyOf(codes);
  }
}
