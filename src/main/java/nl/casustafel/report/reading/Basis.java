package nl.casustafel.report.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.casustafel.guide.flow.DecisionFlow;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.law.ReportSection;

/** Which provisions and paragraphs of the model DPIA a section of this report answers to. */
public final class Basis {
  private static final String NONE = "–";

  /** Numbers without leading zeros, and words after them. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private Basis() {}

  /** In words, for sections of the guide's report; empty where no provision asks for them. */
  public static String of(Reading reading, ReportPlace... places) {
    Set<String> ids =
        Arrays.stream(places).map(ReportPlace::id).collect(Collectors.toUnmodifiableSet());
    return of(reading, section -> ids.contains(section.id()));
  }

  /** In words, for the sections that a theme's questions fill. */
  public static String ofTheme(Reading reading, String theme) {
    return of(
        reading,
        section ->
            section.filledFrom().stream()
                .anyMatch(from -> from.equals("questions " + theme) || isOf(theme, from, reading)));
  }

  /** The provisions and paragraphs that decision flows fill. */
  public static String ofFlows(Reading reading) {
    List<String> flows =
        reading.guide().reference().flows().stream().map(DecisionFlow::id).toList();
    return of(reading, section -> section.filledFrom().stream().anyMatch(flows::contains));
  }

  private static boolean isOf(String theme, String question, Reading reading) {
    return reading
        .guide()
        .questions()
        .question(question)
        .filter(found -> found.theme().equals(theme))
        .isPresent();
  }

  private static String of(Reading reading, Predicate<ReportSection> chosen) {
    Set<String> provisions = new LinkedHashSet<>();
    Set<String> paragraphs = new TreeSet<>(BY_NUMBER);
    for (ReportSection section : reading.guide().reference().report()) {
      if (chosen.test(section)) {
        provisions.add(provision(reading, section));
        paragraphs.addAll(section.rijksmodel());
      }
    }
    provisions.remove(NONE);
    List<String> parts = new ArrayList<>(provisions);
    if (!paragraphs.isEmpty()) {
      parts.add(
          reading.say(
              ReportText.RIJKSMODEL_PARAGRAPHS, String.join(", ", paragraphs), paragraphs.size()));
    }
    return String.join(" · ", parts);
  }

  public static String provision(Reading reading, ReportSection section) {
    return reading.guide().status().citations().show(section.gdpr(), reading.texts().language());
  }
}
