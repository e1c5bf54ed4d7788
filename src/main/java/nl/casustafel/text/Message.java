package nl.casustafel.text;

import java.util.List;

/** A text with what is filled in, before it is said in a language. */
public record Message(TextKey key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(TextKey key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** The words in a language. */
  public String in(Texts texts) {
    return texts.of(key, arguments.toArray());
  }
}
