package nl.casustafel.live.hall;

import nl.casustafel.live.endpoint.ListeningFailure;

/** A session could not be served elsewhere, and is served where it was. */
public final class NotMoved extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Hall stayed;
  private final ListeningFailure reason;

  NotMoved(Hall stayed, ListeningFailure reason) {
    super(reason);
    this.stayed = stayed;
    this.reason = reason;
  }

  /** The hall in which it goes on. */
  public Hall stayed() {
    return stayed;
  }

  public ListeningFailure reason() {
    return reason;
  }
}
