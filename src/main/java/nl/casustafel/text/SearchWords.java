package nl.casustafel.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody types to find something. Every word has to occur, in whatever order; capitals and
 * accents make no difference.
 */
public record SearchWords(List<String> words) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  public SearchWords {
    words = List.copyOf(words);
  }

  /** The words of what was typed. */
  public static SearchWords of(String typed) {
    return new SearchWords(
        Arrays.stream(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether nothing was asked for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether every word occurs in at least one of the texts. */
  public boolean occurIn(String... texts) {
    String all = plain(String.join("\n", texts));
    return words.stream().allMatch(all::contains);
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    // The stroke of ł is no accent to Unicode, but it is to whoever types.
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ł', 'l');
  }
}
