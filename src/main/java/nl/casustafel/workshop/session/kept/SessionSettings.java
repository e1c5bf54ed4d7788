package nl.casustafel.workshop.session.kept;

import java.util.List;
import nl.casustafel.workshop.vote.Assurance;

/**
 * How people join.
 *
 * @param locked whether nobody new may join now
 * @param roles the roles among which people choose; empty when they are not asked
 * @param port where the phones look for the page, kept so that they find it again after a restart;
 *     0 until it is known
 */
public record SessionSettings(
    JoinCode code, boolean locked, Assurance assurance, List<String> roles, int port) {

  public SessionSettings {
    roles = List.copyOf(roles);
  }

  public SessionSettings with(JoinCode other) {
    return new SessionSettings(other, locked, assurance, roles, port);
  }

  public SessionSettings locked(boolean now) {
    return new SessionSettings(code, now, assurance, roles, port);
  }

  public SessionSettings with(Assurance other) {
    return new SessionSettings(code, locked, other, roles, port);
  }

  public SessionSettings asking(List<String> otherRoles) {
    return new SessionSettings(code, locked, assurance, otherRoles, port);
  }

  public SessionSettings at(int otherPort) {
    return new SessionSettings(code, locked, assurance, roles, otherPort);
  }
}
