package nl.casustafel.casefile.yaml;

import java.util.List;
import nl.casustafel.text.TextKey;

/** Something wrong at a place of a text, with the reason in terms that a person can act on. */
public record Flaw(Spot spot, TextKey reason, List<Object> arguments) {
  public Flaw {
    arguments = List.copyOf(arguments);
  }
}
