package nl.casustafel.workshop;

import nl.casustafel.text.Message;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;

/** What became of a command. */
public sealed interface Executed {

  /** It was done, is stored, and this is the workshop now. */
  record Done(WorkshopView view) implements Executed {}

  /** It was not done, and this is why; nothing changed. */
  record Refused(Message why) implements Executed {
    public TextKey reason() {
      return why.key();
    }

    public String message(Texts texts) {
      return why.in(texts);
    }
  }
}
