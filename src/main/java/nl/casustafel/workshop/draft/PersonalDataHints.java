package nl.casustafel.workshop.draft;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  // Eight or nine digits, written together or in the usual groups; not part of a longer number, an
  // amount, a decimal, or a code that mixes letters and digits.
  private static final Pattern BSN =
      Pattern.compile(
          "(?:(?<=(?i:bsn))|(?<![\\p{L}\\p{N}€$£.,:/+-])(?<![€$£] ))"
              + "(\\d{8,9}|\\d{3}[ .]\\d{3}[ .]\\d{3}|\\d{4}[ .]\\d{2}[ .]\\d{3})"
              + "(?![\\p{L}\\p{N}/:%-])(?![.,]\\d)");

  // As a computer writes a day, 20261123: far more common in a text than a number of eight digits.
  private static final Pattern DAY = Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])[0-3]\\d");

  // Together, or an area or mobile code set apart; a day such as 06-12-2026 has other groups.
  private static final Pattern DUTCH_TELEPHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/:-])"
              + "(0[1-9]\\d{8}|06[ -]?\\d( ?\\d){7}|0[1-9]\\d[ -]\\d( ?\\d){6}"
              + "|0[1-9]\\d{2}[ -]\\d( ?\\d){5}"
              + "|\\(0[1-9]\\d\\) ?\\d( ?\\d){6}|\\(0[1-9]\\d{2}\\) ?\\d( ?\\d){5})"
              + "(?![\\p{L}\\p{N}/:-])(?![.,]\\d)");

  private static final Pattern INTERNATIONAL_TELEPHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}+:.,])(\\+|00)[1-9]\\d{0,2}[ -]?(\\(0\\)[ -]?)?\\d([ -]?\\d){6,10}"
              + "(?![\\p{L}\\p{N}])");

  private PersonalDataHints() {}

  /**
   * A place in a text.
   *
   * @param start of its first character, from 0
   * @param end after its last character
   */
  public record Hint(Kind kind, int start, int end) {}

  /** The kinds of personal data that a text seems to hold; empty as a rule. */
  public static Set<Kind> in(String text) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    found(text).forEach(hint -> kinds.add(hint.kind()));
    return kinds;
  }

  /** Where a text seems to hold personal data, from its beginning to its end. */
  public static List<Hint> found(String text) {
    return Stream.of(
            hints(Kind.BSN, BSN, text).filter(hint -> isBsn(text, hint)),
            hints(Kind.EMAIL, EMAIL, text),
            hints(Kind.TELEPHONE, DUTCH_TELEPHONE, text),
            hints(Kind.TELEPHONE, INTERNATIONAL_TELEPHONE, text))
        .flatMap(hints -> hints)
        .sorted(Comparator.comparingInt(Hint::start).thenComparing(Hint::kind))
        .toList();
  }

  private static Stream<Hint> hints(Kind kind, Pattern pattern, String text) {
    return pattern.matcher(text).results().map(at -> new Hint(kind, at.start(), at.end()));
  }

  private static boolean isBsn(String text, Hint hint) {
    String digits = text.substring(hint.start(), hint.end()).replaceAll("[ .]", "");
    return passesElevenTest(digits) && !DAY.matcher(digits).matches();
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
