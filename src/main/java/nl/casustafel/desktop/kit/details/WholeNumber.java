package nl.casustafel.desktop.kit.details;

import java.util.OptionalInt;
import nl.casustafel.text.TypedNumber;

/** Reads numbers as people type them. */
public final class WholeNumber {
  private WholeNumber() {}

  /** The number, when it is one within the bounds, both included. */
  public static OptionalInt within(String text, int lowest, int highest) {
    return TypedNumber.within(text, lowest, highest);
  }
}
