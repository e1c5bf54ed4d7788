package nl.casustafel.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.Remarks;
import nl.casustafel.guide.ReportContent;
import nl.casustafel.guide.ReportSection;
import nl.casustafel.workshop.ActionItem;
import nl.casustafel.workshop.Coverage;
import nl.casustafel.workshop.Treatment;

/** How far a session treated what a DPIA is to hold, in four words and with the figures. */
final class Completeness {
  private final Reading reading;
  private final Coverage coverage;

  Completeness(Reading reading) {
    this.reading = reading;
    this.coverage = Coverage.of(reading.view());
  }

  /** What a session did about a part that the law asks for, in words. */
  String of(Remarks.Minimum part) {
    Set<String> from = filledFrom(part.sections());
    Set<String> questions = questions(from);
    if (part.field().isEmpty()) {
      return of(from, questions);
    }
    return counted(coverage.duty(part.field(), questions), questions);
  }

  /** What a session did about a section of a DPIA report, in words. */
  String of(ReportSection section) {
    Set<String> from = filledFrom(List.of(section.id()));
    return of(from, questions(from));
  }

  private Set<String> filledFrom(List<String> sections) {
    Set<String> from = new LinkedHashSet<>();
    reading.guide().reference().report().stream()
        .filter(section -> sections.contains(section.id()))
        .forEach(section -> from.addAll(section.filledFrom()));
    return from;
  }

  private Set<String> questions(Set<String> from) {
    Set<String> questions = new LinkedHashSet<>();
    from.stream().flatMap(this::questions).forEach(questions::add);
    return questions;
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

  private String of(Set<String> from, Set<String> questions) {
    // A summary is filled from everything; one question of it says little about it.
    List<ReportContent> contents =
        from.stream().flatMap(id -> ReportContent.of(id).stream()).toList();
    if (coverage.count(questions).all() > 0) {
      return counted(coverage.count(questions).treatment(), questions);
    }
    return ofContent(contents);
  }

  private String counted(Treatment treatment, Collection<String> questions) {
    Coverage.Count count = coverage.count(questions);
    List<String> parts = new ArrayList<>();
    parts.add(
        reading.say(ReportText.TREATMENT_COUNTED, word(treatment), count.answered(), count.all()));
    if (count.open() > 0) {
      parts.add(reading.say(ReportText.OF_WHICH_OPEN, count.open()));
    }
    if (count.notAsked() > 0 && count.put() > 0) {
      parts.add(reading.say(ReportText.OF_WHICH_NOT_ASKED, count.notAsked()));
    }
    return String.join(", ", parts);
  }

  // Sections without questions are filled from what the session left behind.
  private String ofContent(List<ReportContent> contents) {
    if (contents.contains(ReportContent.FLAGS)) {
      return risks();
    }
    if (contents.contains(ReportContent.MEASURES)) {
      return measures();
    }
    if (contents.contains(ReportContent.OBSERVATIONS)) {
      return observations();
    }
    if (contents.contains(ReportContent.SESSION) || contents.contains(ReportContent.VERSION)) {
      return reading.say(ReportText.IN_THIS_REPORT);
    }
    return word(Treatment.NOT_ASKED);
  }

  private String risks() {
    int found = reading.results().risks().size();
    long weighed = RiskSection.weighed(reading);
    if (found == 0) {
      return word(Treatment.NOT_ASKED);
    }
    Treatment treatment = weighed == found ? Treatment.DECIDED : Treatment.OPEN;
    return reading.say(ReportText.TREATED_RISKS, word(treatment), found, weighed);
  }

  /** A measure that is agreed is planned, and planned is not done. */
  private String measures() {
    List<ActionItem> agreed =
        reading.results().actions().stream()
            .filter(action -> action.kind() == ActionItem.Kind.MEASURE)
            .toList();
    if (agreed.isEmpty()) {
      return word(Treatment.NOT_ASKED);
    }
    long done = agreed.stream().filter(action -> action.followUp().done()).count();
    return reading.say(ReportText.TREATED_MEASURES, word(Treatment.OPEN), agreed.size(), done);
  }

  private String observations() {
    int concluded = reading.results().progress().observationsTreated();
    int all = reading.results().progress().observations();
    boolean voted = reading.results().observations().stream().anyMatch(o -> !o.rounds().isEmpty());
    Treatment treatment =
        concluded == 0 && !voted
            ? Treatment.NOT_ASKED
            : concluded == all ? Treatment.DECIDED : Treatment.OPEN;
    return reading.say(ReportText.TREATED_OBSERVATIONS, word(treatment), concluded, all);
  }

  private String word(Treatment treatment) {
    return reading.say(ReportText.of(treatment));
  }
}
