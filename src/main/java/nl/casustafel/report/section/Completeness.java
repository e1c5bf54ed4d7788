package nl.casustafel.report.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.guide.Question;
import nl.casustafel.guide.ReportSection;
import nl.casustafel.workshop.AskedQuestion;
import nl.casustafel.workshop.WorkshopView;

/** How far a session treated what a DPIA is to hold, counted by the questions that fill it. */
final class Completeness {
  private static final String THEME = "questions ";

  private final Reading reading;
  private final Set<String> answered;
  private final Set<String> asked;

  Completeness(Reading reading) {
    this.reading = reading;
    List<AskedQuestion> all =
        reading.results().themes().stream().flatMap(theme -> theme.questions().stream()).toList();
    this.asked = all.stream().map(q -> q.question().id()).collect(Collectors.toUnmodifiableSet());
    this.answered =
        all.stream()
            .filter(AskedQuestion::answered)
            .map(q -> q.question().id())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What a session did about sections of a DPIA report, in words. */
  String of(List<String> sections) {
    Set<String> linked = new LinkedHashSet<>();
    Set<String> content = new LinkedHashSet<>();
    for (ReportSection section : reading.guide().reference().report()) {
      if (sections.contains(section.id())) {
        section.filledFrom().forEach(from -> (isQuestions(from) ? linked : content).add(from));
      }
    }
    Set<String> questions =
        linked.stream().flatMap(this::questions).collect(Collectors.toUnmodifiableSet());
    return questions.isEmpty() ? ofContent(content) : ofQuestions(questions);
  }

  private boolean isQuestions(String from) {
    return from.startsWith(THEME) || reading.guide().questions().question(from).isPresent();
  }

  private Stream<String> questions(String from) {
    if (!from.startsWith(THEME)) {
      return Stream.of(from);
    }
    String theme = from.substring(THEME.length());
    return reading.guide().questions().all().stream()
        .filter(question -> question.theme().equals(theme))
        .map(Question::id);
  }

  private String ofQuestions(Set<String> questions) {
    long put = questions.stream().filter(asked::contains).count();
    long done = questions.stream().filter(answered::contains).count();
    if (done == 0) {
      return notTreated();
    }
    return done == put
        ? reading.say(ReportText.TREATED, done, put)
        : reading.say(ReportText.TREATED_IN_PART, done, put);
  }

  // Sections without questions are filled from what the session left behind.
  private String ofContent(Set<String> content) {
    WorkshopView.Results results = reading.results();
    if (content.contains("fired flags")) {
      int risks = results.risks().size();
      return risks == 0 ? notTreated() : reading.say(ReportText.TREATED_RISKS, risks);
    }
    if (content.contains("chosen measures")) {
      long agreed =
          results.observations().stream().filter(o -> !o.decision().measure().isBlank()).count();
      return agreed == 0 ? notTreated() : reading.say(ReportText.TREATED_MEASURES, agreed);
    }
    if (content.contains("observation cards with group reaction")) {
      int treated = results.progress().observationsTreated();
      return treated == 0
          ? notTreated()
          : reading.say(
              ReportText.TREATED_OBSERVATIONS, treated, results.progress().observations());
    }
    if (content.contains("session metadata") || content.contains("content version")) {
      return reading.say(ReportText.IN_THIS_REPORT);
    }
    return notTreated();
  }

  private String notTreated() {
    return reading.say(reading.remarks().reporting().notTreated());
  }
}
