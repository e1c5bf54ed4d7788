package nl.casustafel.workshop.session.poll;

/** Counts what phones have to ask for anew. Not for several threads at a time. */
public final class PhoneNews {
  private long revision = 1;

  public long revision() {
    return revision;
  }

  /** There is something new to ask for. */
  public void more() {
    revision++;
  }

  /** The same, of a deed that is done. */
  public Deed told() {
    more();
    return new Deed.Done();
  }
}
