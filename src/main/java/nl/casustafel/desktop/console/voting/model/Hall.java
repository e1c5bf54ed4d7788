package nl.casustafel.desktop.console.voting.model;

import nl.casustafel.live.Listening;
import nl.casustafel.live.LiveServer;
import nl.casustafel.workshop.Assurance;
import nl.casustafel.workshop.session.Session;
import nl.casustafel.workshop.session.SessionSettings;

/**
 * A session, and the server through which phones reach it.
 *
 * @param listening where it was to be served; the port may be another
 */
public record Hall(Session session, LiveServer server, Listening listening) {

  /** What phones open to join: the page, with the code behind it unless each has a ticket. */
  public String link(SessionSettings settings) {
    return settings.assurance() == Assurance.TICKETS
        ? server.page().toString()
        : server.page() + "#" + settings.code().value();
  }

  /** The page as one types it. */
  public String address() {
    String page = server.page().toString();
    String bare = page.startsWith("http://") ? page.substring("http://".length()) : page;
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** Whether it is served on another port than it was to be, since that one was not free. */
  boolean onAnotherPort() {
    return listening.port() != 0 && listening.port() != server.port();
  }

  /** Whether nobody on the Wi-Fi can read along. */
  public boolean secure() {
    return listening.certificate() != null;
  }

  /** Stops serving, and leaves the session to be taken up again. Blocks for a moment. */
  public void close() {
    server.close();
    session.close();
  }
}
