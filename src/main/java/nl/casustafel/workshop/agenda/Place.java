package nl.casustafel.workshop.agenda;

/**
 * Where in the workshop one is.
 *
 * @param item an observation's or question's id; empty for a part as a whole
 */
public record Place(Part part, String item) {

  public static final Place START = new Place(Part.CASE, "");

  public static Place of(Part part) {
    return new Place(part, "");
  }
}
