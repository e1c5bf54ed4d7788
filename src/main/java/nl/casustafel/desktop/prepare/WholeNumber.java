package nl.casustafel.desktop.prepare;

import java.util.OptionalInt;

/** Reads numbers as people type them. */
final class WholeNumber {
  private WholeNumber() {}

  /** The number, when it is one within the bounds, both included. */
  static OptionalInt within(String text, int lowest, int highest) {
    try {
      int number = Integer.parseInt(text.strip());
      return number >= lowest && number <= highest ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException none) {
      return OptionalInt.empty();
    }
  }
}
