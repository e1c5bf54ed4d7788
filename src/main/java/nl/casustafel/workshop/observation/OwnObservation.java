package nl.casustafel.workshop.observation;

import nl.casustafel.text.LineEnds;

/** An observation that the group adds itself, in the language it speaks. */
public record OwnObservation(String id, String text) {
  public OwnObservation {
    text = LineEnds.asBreaks(text);
  }
}
