package nl.casustafel.text;

import java.util.OptionalInt;

/**
 * Reads numbers of people, dots or minutes as people write them: whole, without a sign, in the
 * digits of any script.
 */
public final class TypedNumber {
  /** More digits than this are no number that anybody means here, and would not fit. */
  private static final int LONGEST = 9;

  private static final int DECIMAL = 10;

  private TypedNumber() {}

  /** The number that a text means; empty when it means none. */
  public static OptionalInt in(String typed) {
    String digits = withoutLead(typed);
    if (digits.isEmpty() || digits.length() > LONGEST) {
      return OptionalInt.empty();
    }
    return digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  /** The number, when it is one within the bounds, both included. */
  public static OptionalInt within(String typed, int lowest, int highest) {
    OptionalInt number = in(typed);
    return number.isPresent() && number.getAsInt() >= lowest && number.getAsInt() <= highest
        ? number
        : OptionalInt.empty();
  }

  /** In ASCII digits, without spaces at the ends, marks nobody sees, and zeros that say nothing. */
  private static String withoutLead(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    typed.codePoints().forEach(sign -> add(plain, sign));
    return plain.toString().strip().replaceFirst("^0+(?=[0-9])", "");
  }

  private static void add(StringBuilder plain, int sign) {
    int type = Character.getType(sign);
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      plain.append(Character.digit(sign, DECIMAL));
    } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85) {
      plain.append(' ');
    } else if (type != Character.FORMAT && type != Character.CONTROL) {
      plain.appendCodePoint(sign);
    }
  }
}
