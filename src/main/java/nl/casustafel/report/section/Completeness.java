package nl.casustafel.report.section;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.Remarks;
import nl.casustafel.guide.ReportContent;
import nl.casustafel.guide.ReportSection;
import nl.casustafel.workshop.Coverage;
import nl.casustafel.workshop.Treatment;

/** How far a session treated what a DPIA is to hold, in four words and with the figures. */
final class Completeness {
  private final Reading reading;
  private final Coverage coverage;
  private final ContentCounts contents;

  Completeness(Reading reading) {
    this.reading = reading;
    this.coverage = Coverage.of(reading.view());
    this.contents = new ContentCounts(reading, coverage);
  }

  /** What a session did about a part that the law asks for, in words. */
  String of(Remarks.Minimum part) {
    // The list of actions fills a section of the report, but meets no duty.
    Filling filling = filling(part.sections(), EnumSet.of(ReportContent.ACTIONS));
    boolean settled = filling.count().open() == 0 && coverage.isMet(part.metBy());
    return line(settled ? Treatment.DECIDED : unsettled(filling.treatments()), filling);
  }

  /** What a session did about a section of a DPIA report, in words. */
  String of(ReportSection section) {
    Filling filling = filling(List.of(section.id()), EnumSet.noneOf(ReportContent.class));
    Set<Treatment> treatments = filling.treatments();
    return treatments.isEmpty()
        ? reading.say(ReportText.IN_THIS_REPORT)
        : line(together(treatments), filling);
  }

  /** The questions and the other content that fill a part, and what became of them. */
  private record Filling(
      Coverage.Count count, Set<ReportContent> contents, Set<Treatment> treatments) {}

  private Filling filling(Collection<String> sections, Set<ReportContent> leftOut) {
    Set<String> questions = new LinkedHashSet<>();
    Set<ReportContent> filled = EnumSet.noneOf(ReportContent.class);
    reading.guide().reference().report().stream()
        .filter(section -> sections.contains(section.id()))
        .flatMap(section -> section.filledFrom().stream())
        .forEach(from -> {
          questions(from).forEach(questions::add);
          ReportContent.of(from).ifPresent(filled::add);
        });
    filled.removeAll(leftOut);
    Coverage.Count count = coverage.count(questions);
    Set<Treatment> treatments = EnumSet.noneOf(Treatment.class);
    if (count.all() > 0) {
      treatments.add(count.treatment());
    }
    filled.forEach(content -> contents.treatment(content).ifPresent(treatments::add));
    return new Filling(count, filled, treatments);
  }

  private Stream<String> questions(String from) {
    if (!from.startsWith(ReportSection.THEME)) {
      return reading.guide().questions().question(from).stream().map(Question::id);
    }
    String theme = from.substring(ReportSection.THEME.length());
    return reading.guide().questions().all().stream()
        .filter(question -> question.theme().equals(theme))
        .map(Question::id);
  }

  /** A part is as far as the least of what fills it, once anything of it was put to the group. */
  private static Treatment together(Set<Treatment> treatments) {
    if (treatments.size() == 1) {
      return treatments.iterator().next();
    }
    return treatments.contains(Treatment.NOT_ASKED) || treatments.contains(Treatment.OPEN)
        ? Treatment.OPEN
        : Treatment.ANSWERED;
  }

  /** A duty whose own field is empty is not decided, whatever else was. */
  private static Treatment unsettled(Set<Treatment> treatments) {
    Treatment reached = treatments.isEmpty() ? Treatment.NOT_ASKED : together(treatments);
    return reached == Treatment.DECIDED ? Treatment.OPEN : reached;
  }

  private String line(Treatment treatment, Filling filling) {
    List<String> parts =
        Stream.concat(
                Stream.of(counted(filling.count())),
                treatment == Treatment.NOT_ASKED
                    ? Stream.empty()
                    : contents.words(filling.contents()))
            .filter(words -> !words.isEmpty())
            .toList();
    String word = reading.say(ReportText.of(treatment));
    return parts.isEmpty()
        ? word
        : reading.say(ReportText.TREATMENT, word, String.join("; ", parts));
  }

  private String counted(Coverage.Count count) {
    if (count.all() == 0) {
      return "";
    }
    String words = reading.say(ReportText.TREATMENT_COUNTED, count.answered(), count.all());
    if (count.open() > 0) {
      words += ", " + reading.say(ReportText.OF_WHICH_OPEN, count.open());
    }
    if (count.notAsked() > 0 && count.put() > 0) {
      words += ", " + reading.say(ReportText.OF_WHICH_NOT_ASKED, count.notAsked());
    }
    return words;
  }
}
