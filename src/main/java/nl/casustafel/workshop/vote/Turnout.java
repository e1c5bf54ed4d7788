package nl.casustafel.workshop.vote;

/**
 * Who could vote when a round was closed.
 *
 * @param joined phones that had joined to vote; observers are not among them
 * @param observers phones that had joined to watch
 * @param people the people that the tables spoke for; 0 unless {@link Assurance#TABLE}
 */
public record Turnout(Assurance assurance, int joined, int observers, int people) {

  /** Who voted could vote: of a vote that an earlier edition held, that may not be written down. */
  public Turnout atLeast(int voted) {
    return joined >= voted ? this : new Turnout(assurance, voted, observers, people);
  }
}
