package nl.casustafel.workshop.agenda;

/**
 * What the guide proposes for a part before anything is recorded.
 *
 * @param items how many the group treats in it; 0 for a part without a number of its own
 */
public record Planned(double minutes, int items) {

  /** Of a part that takes no time of the room. */
  public static final Planned NOTHING = new Planned(0, 0);

  /** The minutes as they stand in the agenda. */
  public int rounded() {
    return (int) Math.round(minutes);
  }
}
