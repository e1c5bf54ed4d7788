package nl.casustafel.workshop.session;

import java.util.List;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/** What became of something that the facilitator did. */
public sealed interface Deed {

  /** Done and stored. */
  record Done() implements Deed {}

  /** Not done, and this is why. */
  record Refused(TextKey reason, List<Object> arguments) implements Deed {
    public Refused {
      arguments = List.copyOf(arguments);
    }

    public String message(Texts texts) {
      return texts.of(reason, arguments.toArray());
    }
  }

  static Deed refused(TextKey reason, Object... arguments) {
    return new Refused(reason, List.of(arguments));
  }
}
