package nl.casustafel.text;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads days as people write them, in Dutch and in English whatever language is spoken: the day
 * first, or the year first as in ISO 8601. A year of two digits is one of this century.
 */
public final class TypedDay {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2}) ?[-./ ] ?(\\d{1,2}) ?[-./ ] ?(\\d{2}|\\d{4})");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4}) ?[-./ ] ?(\\d{1,2}) ?[-./ ] ?(\\d{1,2})");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th|e|de|ste)?[-./, ]*([a-z]+)[-./, ]*'?(\\d{2}|\\d{4})");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "([a-z]+)[-./ ]*(\\d{1,2})(?:st|nd|rd|th|e|de|ste)?[-./, ]+'?(\\d{2}|\\d{4})");

  /** A day of the week before it, which is not looked at. */
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b[., ]*");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("januari january jan", 1),
          Map.entry("februari february feb febr", 2),
          Map.entry("maart march mrt maa mar mrch", 3),
          Map.entry("april apr", 4),
          Map.entry("mei may", 5),
          Map.entry("juni june jun", 6),
          Map.entry("juli july jul", 7),
          Map.entry("augustus august aug", 8),
          Map.entry("september sep sept", 9),
          Map.entry("oktober october okt oct", 10),
          Map.entry("november nov", 11),
          Map.entry("december dec", 12));

  private static final Map<String, Integer> BY_NAME =
      MONTHS.entrySet().stream()
          .flatMap(entry ->
              java.util.Arrays.stream(entry.getKey().split(" "))
                  .map(name -> Map.entry(name, entry.getValue())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final int CENTURY = 2000;

  private TypedDay() {}

  /** The day that a text means; empty when it means none, or one that no calendar has. */
  public static Optional<LocalDate> in(String typed) {
    String text = WEEKDAY.matcher(plain(typed)).replaceFirst("");
    Matcher found = YEAR_FIRST.matcher(text);
    if (found.matches()) {
      return day(found.group(1), number(found.group(2)), found.group(3));
    }
    found = NUMBERS.matcher(text);
    if (found.matches()) {
      return day(found.group(3), number(found.group(2)), found.group(1));
    }
    found = DAY_FIRST.matcher(text);
    if (found.matches()) {
      return day(found.group(3), BY_NAME.getOrDefault(found.group(2), 0), found.group(1));
    }
    found = MONTH_FIRST.matcher(text);
    if (found.matches()) {
      return day(found.group(3), BY_NAME.getOrDefault(found.group(1), 0), found.group(2));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int full = number(year) + (year.length() == 2 ? CENTURY : 0);
    try {
      return Optional.of(LocalDate.of(full, month, number(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** In small letters, with ASCII digits, dashes, quotes and single spaces. */
  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder(typed.length());
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(sign -> add(plain, sign));
    String spaced = plain.toString().replaceAll(" {2,}", " ").strip();
    return spaced.replaceAll("[.,]$", "").toLowerCase(Locale.ROOT);
  }

  private static void add(StringBuilder plain, int sign) {
    int type = Character.getType(sign);
    if (Character.isDigit(sign)) {
      plain.append(Character.digit(sign, 10));
    } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85) {
      plain.append(' ');
    } else if (type == Character.DASH_PUNCTUATION || sign == 0x2212) {
      plain.append('-');
    } else if (sign == 0x2019 || sign == 0x2018) {
      plain.append('\'');
    } else if (type != Character.FORMAT && type != Character.CONTROL) {
      plain.appendCodePoint(sign);
    }
  }
}
