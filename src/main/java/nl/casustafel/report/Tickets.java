package nl.casustafel.report;

import java.util.List;
import nl.casustafel.text.Language;

/**
 * A sheet of tickets, each of which lets one person into a session once.
 *
 * @param workshop its title
 * @param page where phones go, with a slash at its end
 * @param codes as they are typed, without spaces
 */
public record Tickets(String workshop, String page, List<String> codes, Language language) {
  public Tickets {
    codes = List.copyOf(codes);
  }
}
