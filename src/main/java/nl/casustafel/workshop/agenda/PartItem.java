package nl.casustafel.workshop.agenda;

import nl.casustafel.text.LocalizedText;

/**
 * Something to treat in a part of a workshop, such as one observation.
 *
 * @param followUp whether it is there because of what was recorded with another one
 * @param recorded what the group recorded about it; only ever compared, to see where a change was
 */
public record PartItem(String id, Words words, Headway headway, boolean followUp, Object recorded) {

  /**
   * What it is called.
   *
   * @param number shown before it; empty for none
   * @param name a few words for lists, links and buttons
   * @param text all that the room reads
   */
  public record Words(String number, LocalizedText name, LocalizedText text) {

    /** Of something without a number that is read as a whole. */
    public static Words of(LocalizedText text) {
      return new Words("", text, text);
    }
  }

  public boolean done() {
    return headway == Headway.DONE;
  }
}
