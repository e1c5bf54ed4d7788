package nl.casustafel.workshop.session;

/** Counts what phones have to ask for anew. Not for several threads at a time. */
final class PhoneNews {
  private long revision = 1;

  long revision() {
    return revision;
  }

  /** There is something new to ask for. */
  void more() {
    revision++;
  }

  /** The same, of a deed that is done. */
  Deed told() {
    more();
    return new Deed.Done();
  }
}
