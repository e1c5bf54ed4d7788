package nl.casustafel.workshop;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseTemplate;
import nl.casustafel.guide.Guide;
import nl.casustafel.guide.question.AnswerValue;
import nl.casustafel.workshop.agenda.Agenda;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Whereabouts;
import nl.casustafel.workshop.answer.AskedQuestion;
import nl.casustafel.workshop.answer.FromCase;
import nl.casustafel.workshop.change.WorkshopInfo;
import nl.casustafel.workshop.flow.TreatedFlow;
import nl.casustafel.workshop.measure.TakenMeasure;
import nl.casustafel.workshop.observation.TreatedObservation;
import nl.casustafel.workshop.part.WorkshopParts;
import nl.casustafel.workshop.plan.Offer;
import nl.casustafel.workshop.progress.Completeness;
import nl.casustafel.workshop.progress.Coverage;
import nl.casustafel.workshop.progress.Results;
import nl.casustafel.workshop.risk.FoundRisk;

/**
 * A workshop at one revision: the one immutable value that console, projector, phones and report
 * render. A renderer drops a view that is older than what it shows.
 */
public record WorkshopView(
    Identity identity,
    WorkshopInfo info,
    Content content,
    Agenda agenda,
    Results results,
    Whereabouts whereabouts) {

  /** Which workshop, at which revision, and whether there is something to undo or redo. */
  public record Identity(WorkshopId id, long revision, boolean canUndo, boolean canRedo) {}

  /** The case and guide that the workshop was begun with, and the parts that it is led in. */
  public record Content(CaseTemplate caseTemplate, Guide guide, WorkshopParts parts) {}

  /** Where somebody was looking when it was stored. */
  public Place place() {
    return whereabouts.place();
  }

  public Optional<TreatedObservation> observation(String id) {
    return results.observations().stream().filter(o -> o.id().equals(id)).findFirst();
  }

  public Optional<AskedQuestion> question(String id) {
    return results.themes().stream()
        .flatMap(theme -> theme.questions().stream())
        .filter(asked -> asked.question().id().equals(id))
        .findFirst();
  }

  /**
   * What the case says in answer to a question that has no answer: not confirmed, so nobody's
   * answer.
   */
  public Optional<AnswerValue> fromCase(AskedQuestion asked) {
    return asked.answered()
        ? Optional.empty()
        : FromCase.of(content.caseTemplate(), asked.question(), info.language());
  }

  public Optional<FoundRisk> risk(String id) {
    return results.risks().stream().filter(found -> found.risk().id().equals(id)).findFirst();
  }

  /** A measure of the workshop's list. */
  public Optional<TakenMeasure> measure(String id) {
    return results.measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  public Optional<TreatedFlow> flow(String id) {
    return results.flows().stream().filter(flow -> flow.id().equals(id)).findFirst();
  }

  /** What became of every question of the case, and of every observation. */
  public Coverage coverage() {
    return Coverage.of(content.caseTemplate(), content.guide(), results);
  }

  /** How far the workshop came with what the law asks for. */
  public Completeness completeness() {
    return Completeness.of(content.guide(), results, coverage());
  }

  /** What a programme can be chosen from now; empty where the guide does not know the time. */
  public Optional<Offer> offer() {
    return content
        .guide()
        .reference()
        .pace()
        .map(pace ->
            new Offer(
                content.caseTemplate(),
                content.guide(),
                pace,
                results.observations().stream()
                    .map(o -> new Offer.Observation(o.id(), o.number(), o.name()))
                    .toList(),
                PlanRecord.of(results)));
  }

  /** Every place in the order in which one goes through the workshop. */
  public List<Place> places() {
    return agenda.places();
  }
}
