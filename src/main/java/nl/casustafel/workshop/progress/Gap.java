package nl.casustafel.workshop.progress;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.guide.law.ReportContent;
import nl.casustafel.guide.law.Requirement;
import nl.casustafel.guide.question.Question;
import nl.casustafel.workshop.agenda.Treatment;
import nl.casustafel.workshop.conclusion.Topic;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.threshold.ThresholdDecision;
import nl.casustafel.workshop.threshold.ThresholdPoint;

/** What leads to what is lacking of something that the law asks for. Pure. */
record Gap(Results results, Coverage coverage) {

  /**
   * The ids of what is lacking: first what settles it, then what is open of the rest, then what
   * nobody asked.
   */
  List<String> of(Requirement requirement, Collection<String> questions) {
    return Stream.of(
            unmet(requirement),
            left(Treatment.OPEN, questions),
            left(Treatment.NOT_ASKED, questions))
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  private Stream<String> left(Treatment treatment, Collection<String> questions) {
    return coverage.questions(treatment).stream().map(Question::id).filter(questions::contains);
  }

  private Stream<String> unmet(Requirement requirement) {
    if (coverage.isMet(requirement)) {
      return Stream.of();
    }
    return switch (requirement) {
      case Requirement.Never ignored -> Stream.of();
      case Requirement.Filled filled -> Stream.of(filled.question());
      case Requirement.Answered answered -> Stream.of(answered.question());
      case Requirement.Recorded recorded -> content(recorded.content());
      case Requirement.All all -> all.parts().stream().flatMap(this::unmet);
      case Requirement.Any any -> any.parts().stream().flatMap(this::unmet);
    };
  }

  private Stream<String> content(ReportContent content) {
    return switch (content) {
      case THRESHOLD -> threshold();
      case RISK_TABLE, FLAGS, SCORES, ADDED_RISKS ->
          results.risks().stream()
              .filter(risk -> risk.weighing().score() == null)
              .map(risk -> risk.risk().id());
      case MEASURES, RESIDUAL ->
          results.risks().stream()
              .filter(risk -> !Coverage.isLeftSettled(risk))
              .map(risk -> risk.risk().id());
      case OBSERVATIONS ->
          results.observations().stream()
              .filter(observation -> observation.treatment() != Treatment.DECIDED)
              .map(TreatedObservation::id);
      case DPO_ADVICE, VIEWS, ACCEPTANCE, CONSULTATION, DECISION, REVIEW ->
          Topics.of(content).stream().map(Topic::subject);
      case SESSION,
          VERSION,
          CHECKED_ON,
          BACKGROUND,
          DATA_FLOW,
          CHAIN,
          ACTORS,
          NOTES,
          ACTIONS,
          SIGNATURE ->
          Stream.of();
    };
  }

  /** The points that nobody answered, then what is decided. */
  private Stream<String> threshold() {
    Stream<String> open =
        results.threshold().points().filter(point -> !point.judged()).map(ThresholdPoint::id);
    return Stream.concat(open, Stream.of(ThresholdDecision.SUBJECT));
  }
}
