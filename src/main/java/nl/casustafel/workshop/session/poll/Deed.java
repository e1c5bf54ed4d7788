package nl.casustafel.workshop.session.poll;

import nl.casustafel.text.Message;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/** What became of something that the facilitator did. */
public sealed interface Deed {

  /** Done and stored. */
  record Done() implements Deed {}

  /** Not done, and this is why. */
  record Refused(Message why) implements Deed {
    public TextKey reason() {
      return why.key();
    }

    public String message(Texts texts) {
      return why.in(texts);
    }
  }

  static Deed refused(TextKey reason, Object... arguments) {
    return new Refused(Message.of(reason, arguments));
  }
}
