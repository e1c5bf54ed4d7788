package nl.casustafel.workshop.session.kept;

import java.util.random.RandomGenerator;

/**
 * What people type to join, or what a printed ticket says. No vowels, so that it makes no word; no
 * signs that look alike.
 */
public record JoinCode(String value) {
  static final String SIGNS = "23456789CFGHJMPQRVWX";
  static final int LENGTH = 6;
  static final int TICKET_LENGTH = 8;

  /** Six signs: 6.4·10⁷ codes. */
  public static JoinCode random(RandomGenerator random) {
    return random(random, LENGTH);
  }

  /** Eight signs: 2.6·10¹⁰ codes, since hundreds of them may be in use at once. */
  public static JoinCode ticket(RandomGenerator random) {
    return random(random, TICKET_LENGTH);
  }

  /**
   * What somebody typed or pasted: in any case, width or script of digits, with whatever spaces,
   * dashes and invisible marks; a whole address of the page with the code in it; or a line of text
   * with the code in it.
   */
  public static JoinCode typed(String text) {
    return new JoinCode(TypedCode.in(text));
  }

  private static JoinCode random(RandomGenerator random, int length) {
    StringBuilder code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return new JoinCode(code.toString());
  }

  /** In two halves, which are easier to read aloud and to type. */
  public String spaced() {
    int half = value.length() / 2;
    return value.substring(0, half) + " " + value.substring(half);
  }
}
