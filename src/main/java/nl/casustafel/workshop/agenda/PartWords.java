package nl.casustafel.workshop.agenda;

import nl.casustafel.text.TextKey;

/**
 * What a part of a workshop is called.
 *
 * @param name in the agenda
 * @param planned in the agenda as it is planned; takes the number of its items
 * @param inReport in what the report says of the agenda
 */
public record PartWords(TextKey name, TextKey planned, TextKey inReport) {

  /** Of a part that is called the same everywhere. */
  public static PartWords of(TextKey name) {
    return new PartWords(name, name, name);
  }
}
