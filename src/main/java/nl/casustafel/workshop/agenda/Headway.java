package nl.casustafel.workshop.agenda;

/** How far something is, by what stands in the record and never by where one has been. */
public enum Headway {
  UNTOUCHED,
  BEGUN,
  /** Left for afterwards on purpose. */
  SKIPPED,
  DONE;

  /**
   * How far something is of which this is known.
   *
   * @param begun whether anything about it is recorded
   * @param done whether all that it asks for is
   */
  public static Headway of(boolean begun, boolean done) {
    if (done) {
      return DONE;
    }
    return begun ? BEGUN : UNTOUCHED;
  }
}
