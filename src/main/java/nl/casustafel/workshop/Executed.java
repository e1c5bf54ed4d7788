package nl.casustafel.workshop;

import java.util.List;
import nl.casustafel.text.Texts;

/** What became of a command. */
public sealed interface Executed {

  /** It was done, is stored, and this is the workshop now. */
  record Done(WorkshopView view) implements Executed {}

  /** It was not done, and this is why; nothing changed. */
  record Refused(WorkshopText reason, List<Object> arguments) implements Executed {
    public Refused {
      arguments = List.copyOf(arguments);
    }

    public String message(Texts texts) {
      return texts.of(reason, arguments.toArray());
    }
  }
}
