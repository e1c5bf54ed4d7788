package nl.casustafel.desktop.prepare;

import java.util.OptionalInt;
import nl.casustafel.text.TypedNumber;

/** Reads numbers as people type them. */
final class WholeNumber {
  private WholeNumber() {}

  /** The number, when it is one within the bounds, both included. */
  static OptionalInt within(String text, int lowest, int highest) {
    return TypedNumber.within(text, lowest, highest);
  }
}
