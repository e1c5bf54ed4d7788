package nl.casustafel.workshop.conclusion;

import java.util.List;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.law.Remarks;
import nl.casustafel.guide.law.ReportPlace;
import nl.casustafel.guide.law.ReportSection;
import nl.casustafel.guide.question.Question;
import nl.casustafel.text.LocalizedText;

/**
 * What a guide says beside a topic.
 *
 * @param why what the law asks for; blank where the guide does not say
 * @param questions those whose answers bear on it
 */
public record TopicBasis(LocalizedText why, List<String> references, List<String> questions) {

  public TopicBasis {
    references = List.copyOf(references);
    questions = List.copyOf(questions);
  }

  /** Of a topic; editions that do not say it name the questions in the sections of the report. */
  public static TopicBasis of(Topic topic, Guide guide) {
    return guide.status().remarks().reporting().conclusions().stream()
        .filter(basis -> topic.subject().endsWith(":" + basis.topic()))
        .findFirst()
        .map(TopicBasis::of)
        .orElseGet(() -> new TopicBasis(LocalizedText.EMPTY, List.of(), ofReport(topic, guide)));
  }

  private static TopicBasis of(Remarks.ConclusionBasis basis) {
    return new TopicBasis(basis.why(), basis.references(), basis.questions());
  }

  private static List<String> ofReport(Topic topic, Guide guide) {
    String section = place(topic).id();
    return guide.reference().report().stream()
        .filter(one -> one.id().equals(section))
        .map(ReportSection::filledFrom)
        .flatMap(List::stream)
        .flatMap(from -> guide.questions().question(from).stream())
        .map(Question::id)
        .toList();
  }

  private static ReportPlace place(Topic topic) {
    return switch (topic) {
      case DPO_ADVICE, ADVICE_FOLLOWED -> ReportPlace.DPO;
      case VIEWS, WORKS_COUNCIL -> ReportPlace.VIEWS;
      case RESIDUAL_RISK, PRIOR_CONSULTATION -> ReportPlace.RESIDUAL;
      case DECIDER, DECISION -> ReportPlace.DECISION;
      case REVIEW -> ReportPlace.ACTIONS;
    };
  }
}
