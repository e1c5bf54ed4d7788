package nl.casustafel.live.hall;

import nl.casustafel.workshop.session.poll.Deed;

/** Who is there could not be stored, so the session was not taken up; it still can be. */
public final class NotGathered extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Deed.Refused refused;

  NotGathered(Deed.Refused refused) {
    this.refused = refused;
  }

  public Deed.Refused refused() {
    return refused;
  }
}
