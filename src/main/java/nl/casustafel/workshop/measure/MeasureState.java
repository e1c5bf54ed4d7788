package nl.casustafel.workshop.measure;

/** How far a measure is. Stored by these names. */
public enum MeasureState {
  /** Somebody named it; the group has not agreed on it. */
  PROPOSED,
  /** Agreed, and not there yet. */
  PLANNED,
  /** Some of it works already. */
  PARTLY_IN_PLACE,
  IN_PLACE,
  /** It will not be done; the reason stands with it. */
  REJECTED;

  /** Whether it counts in what is left of a risk once all that is agreed is done. */
  public boolean isAgreed() {
    return this == PLANNED || this == PARTLY_IN_PLACE || this == IN_PLACE;
  }

  /** Whether there is still something to do about it. */
  public boolean isOpen() {
    return this != IN_PLACE && this != REJECTED;
  }
}
