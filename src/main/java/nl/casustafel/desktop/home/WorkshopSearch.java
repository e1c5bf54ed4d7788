package nl.casustafel.desktop.home;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.casustafel.workshop.WorkshopSummary;

/**
 * A search in title, organisation and case. Every word has to occur, in whatever order; capitals
 * and accents make no difference.
 */
record WorkshopSearch(List<String> words) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  static WorkshopSearch of(String query) {
    return new WorkshopSearch(
        Arrays.stream(plain(query).split("\\s+")).filter(word -> !word.isEmpty()).toList());
  }

  List<WorkshopSummary> in(List<WorkshopSummary> workshops) {
    return words.isEmpty() ? workshops : workshops.stream().filter(this::finds).toList();
  }

  private boolean finds(WorkshopSummary workshop) {
    WorkshopSummary.Heading heading = workshop.heading();
    String all =
        plain(
            String.join(
                "\n",
                heading.title(),
                heading.organisation(),
                heading.caseTitle().nl(),
                heading.caseTitle().en()));
    return words.stream().allMatch(all::contains);
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    // The stroke of ł is no accent to Unicode, but it is to whoever types.
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ł', 'l');
  }
}
