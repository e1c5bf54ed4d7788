package nl.casustafel.workshop;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like data of a person in a free text. A hint, not a filter: the text stays as it
 * is, and nothing of it is logged.
 */
public final class PersonalDataHints {

  /** What a text seems to hold. */
  public enum Kind {
    /** A Dutch citizen service number, by its check digit. */
    BSN,
    EMAIL,
    TELEPHONE
  }

  // Bounded repeats, so that no text, however long, makes the search slow or deep.
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}"
              + "\\.\\p{L}{2,24}");

  // Eight or nine digits, written together or in the usual groups, not part of a longer number,
  // an amount or a decimal.
  private static final Pattern BSN =
      Pattern.compile(
          "(?<![\\p{N}€$£.,:/+-])(?<![€$£] )"
              + "(\\d{8,9}|\\d{3}[ .]\\d{3}[ .]\\d{3}|\\d{4}[ .]\\d{2}[ .]\\d{3})"
              + "(?![\\p{N}/:%-])(?![.,]\\d)");

  private static final Pattern DUTCH_TELEPHONE =
      Pattern.compile(
          "(?<![\\p{N}.,-])(0\\d([ -]?\\d){8}|0\\d{2}[ -]\\d{7}|0\\d{3}[ -]\\d{6}"
              + "|\\(0\\d{1,3}\\) ?\\d([ -]?\\d){5,7})(?![\\p{N}-])(?![.,]\\d)");

  private static final Pattern INTERNATIONAL_TELEPHONE =
      Pattern.compile(
          "(?<![\\p{N}+])(\\+|00)[1-9]\\d{0,2}[ -]?(\\(0\\)[ -]?)?\\d([ -]?\\d){6,10}(?!\\p{N})");

  private PersonalDataHints() {}

  /** The kinds of personal data that a text seems to hold; empty as a rule. */
  public static Set<Kind> in(String text) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (EMAIL.matcher(text).find()) {
      kinds.add(Kind.EMAIL);
    }
    if (holdsBsn(text)) {
      kinds.add(Kind.BSN);
    }
    if (DUTCH_TELEPHONE.matcher(text).find() || INTERNATIONAL_TELEPHONE.matcher(text).find()) {
      kinds.add(Kind.TELEPHONE);
    }
    return kinds;
  }

  private static boolean holdsBsn(String text) {
    Matcher matcher = BSN.matcher(text);
    while (matcher.find()) {
      if (passesElevenTest(matcher.group(1).replaceAll("[ .]", ""))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The check of a citizen service number: nine digits weighed 9, 8, … 2 and −1, divisible by 11.
   * Numbers of eight digits have a zero before them.
   */
  static boolean passesElevenTest(String digits) {
    String nine = digits.length() == 8 ? "0" + digits : digits;
    if (nine.length() != 9 || Integer.parseInt(nine) == 0) {
      return false;
    }
    int sum = -Character.digit(nine.charAt(8), 10);
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * Character.digit(nine.charAt(i), 10);
    }
    return sum % 11 == 0;
  }
}
