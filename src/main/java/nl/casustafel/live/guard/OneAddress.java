package nl.casustafel.live.guard;

/**
 * An address, or with version 6 a network, from which many phones joined: a room behind one router,
 * or one device that joins again and again. The address itself is told to nobody.
 *
 * @param number by which it is named as long as the server runs
 * @param phones that joined from there and are in
 * @param restricted whether only a few more may join from there, since somebody took phones out
 * @param full whether somebody was turned away since too many had joined from there
 */
public record OneAddress(int number, int phones, boolean restricted, boolean full) {

  /** One from which nobody was turned away. */
  public OneAddress(int number, int phones, boolean restricted) {
    this(number, phones, restricted, false);
  }
}
