package nl.casustafel.desktop.console.voting;

import java.util.List;
import nl.casustafel.text.TextKey;
import nl.casustafel.text.Texts;
import nl.casustafel.workshop.session.Deed;

/** Something that the facilitator has to know, in the language of who reads it. */
public record Notice(TextKey key, List<Object> arguments) {

  public Notice {
    arguments = List.copyOf(arguments);
  }

  static Notice of(TextKey key, Object... arguments) {
    return new Notice(key, List.of(arguments));
  }

  static Notice of(Deed.Refused refused) {
    return new Notice(refused.reason(), refused.arguments());
  }

  public String message(Texts texts) {
    return texts.of(key, arguments.toArray());
  }
}
