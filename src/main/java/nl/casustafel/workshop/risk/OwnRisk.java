package nl.casustafel.workshop.risk;

import nl.casustafel.text.LineEnds;

/**
 * A risk that the group adds itself, in the language it speaks.
 *
 * @param name in a few words
 * @param text what may happen to whom; empty where the name says it all
 */
public record OwnRisk(String id, String name, String text) {
  public OwnRisk {
    name = LineEnds.asSpaces(name);
    text = LineEnds.asBreaks(text);
  }
}
