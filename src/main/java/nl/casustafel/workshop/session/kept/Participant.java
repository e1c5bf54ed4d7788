package nl.casustafel.workshop.session.kept;

import org.jspecify.annotations.Nullable;

/**
 * A phone that joined; for the time of the session only.
 *
 * @param observer watches and does not vote
 * @param role the role chosen, where roles are asked for
 * @param people how many people the phone speaks for: 1, or those of a table
 * @param gathering the last {@link Gathering} in which it showed itself
 */
public record Participant(
    TokenHash token, boolean observer, @Nullable String role, int people, int gathering) {

  /** One of the first gathering. */
  public Participant(TokenHash token, boolean observer, @Nullable String role, int people) {
    this(token, observer, role, people, Gathering.FIRST.number());
  }

  public Participant in(int now) {
    return new Participant(token, observer, role, people, now);
  }
}
