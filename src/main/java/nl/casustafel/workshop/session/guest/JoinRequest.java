package nl.casustafel.workshop.session.guest;

import nl.casustafel.workshop.session.kept.JoinCode;
import nl.casustafel.workshop.session.kept.TokenHash;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to join, or joined before and wants to change what they said of themselves.
 *
 * @param token the phone's own
 * @param code what was typed: the code of the session, or of a ticket; not looked at for one who
 *     joined before
 * @param people 1, or with {@link nl.casustafel.workshop.vote.Assurance#TABLE} up to {@link
 *     #MOST_PEOPLE}
 * @param takeBack whether one who wants to watch takes back the vote in the round that is open
 */
public record JoinRequest(
    TokenHash token,
    JoinCode code,
    boolean observer,
    @Nullable String role,
    int people,
    boolean takeBack) {

  /** Takes no vote back. */
  public JoinRequest(
      TokenHash token, JoinCode code, boolean observer, @Nullable String role, int people) {
    this(token, code, observer, role, people, false);
  }

  /** More do not sit at one table. */
  public static final int MOST_PEOPLE = 50;
}
