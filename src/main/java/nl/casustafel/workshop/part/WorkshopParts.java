package nl.casustafel.workshop.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.action.ActionItems;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PartWords;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.answer.QuestionItems;
import nl.casustafel.workshop.conclusion.ConclusionItems;
import nl.casustafel.workshop.flow.FlowItems;
import nl.casustafel.workshop.observation.ObservationItems;
import nl.casustafel.workshop.plan.Slot;
import nl.casustafel.workshop.risk.RiskItems;
import nl.casustafel.workshop.threshold.ThresholdItems;
import nl.casustafel.workshop.vote.PartVotes;
import nl.casustafel.workshop.vote.VoteSubject;

/** The parts of a workshop in the order of the agenda. */
public record WorkshopParts(List<WorkshopPart> all) {

  /** The parts that there are. A new one is one more of these. */
  public static final WorkshopParts KNOWN =
      new WorkshopParts(
          List.of(
              new WorkshopPart(
                  Part.CASE,
                  new PartWords(PartText.CASE, PartText.CASE, PartText.CASE_IN_REPORT),
                  Set.of(Phase.BEFORE, Phase.ROOM),
                  basis ->
                      basis.planned(
                          () -> new Planned(basis.times().welcome(), 0),
                          Slot.Kind.WELCOME,
                          Slot.Kind.CASE),
                  results -> PartItems.NOTHING,
                  PartVotes.NONE),
              new WorkshopPart(
                  Part.FACTS,
                  PartWords.of(PartText.FACTS),
                  Set.of(Phase.BEFORE),
                  basis -> Planned.NOTHING,
                  results -> QuestionItems.facts(results.themes()),
                  PartVotes.NONE),
              new WorkshopPart(
                  Part.THRESHOLD,
                  PartWords.of(PartText.THRESHOLD),
                  Set.of(Phase.BEFORE),
                  basis -> Planned.NOTHING,
                  results -> ThresholdItems.of(results.threshold(), results.concluded()),
                  PartVotes.NONE),
              // Of what one looks at afterwards it comes first.
              new WorkshopPart(
                  Part.REMAINING,
                  PartWords.of(PartText.REMAINING),
                  Set.of(Phase.AFTER),
                  basis -> Planned.NOTHING,
                  results -> PartItems.NOTHING,
                  PartVotes.NONE),
              new WorkshopPart(
                  Part.OBSERVATIONS,
                  new PartWords(
                      PartText.OBSERVATIONS, PartText.OBSERVATIONS_PLANNED, PartText.OBSERVATIONS),
                  Set.of(Phase.ROOM, Phase.AFTER),
                  ObservationItems::planned,
                  results -> ObservationItems.of(results.observations()),
                  PartVotes.onEach(VoteSubject.Kind.OBSERVATION)),
              new WorkshopPart(
                  Part.QUESTIONS,
                  new PartWords(PartText.QUESTIONS, PartText.QUESTIONS_PLANNED, PartText.QUESTIONS),
                  Set.of(Phase.ROOM, Phase.AFTER),
                  QuestionItems::planned,
                  results -> QuestionItems.of(results.themes()),
                  PartVotes.onEach(VoteSubject.Kind.QUESTION)),
              new WorkshopPart(
                  Part.FLOWS,
                  PartWords.of(PartText.FLOWS),
                  Set.of(Phase.ROOM, Phase.AFTER),
                  FlowItems::planned,
                  results -> FlowItems.of(results.flows()),
                  PartVotes.NONE),
              new WorkshopPart(
                  Part.RISKS,
                  PartWords.of(PartText.RISKS),
                  Set.of(Phase.ROOM, Phase.AFTER),
                  basis ->
                      basis.planned(() -> new Planned(basis.times().risks(), 0), Slot.Kind.RISKS),
                  results -> RiskItems.of(results.risks()),
                  PartVotes.together(RiskItems::isVotedOn)),
              new WorkshopPart(
                  Part.CONCLUSIONS,
                  PartWords.of(PartText.CONCLUSIONS),
                  Set.of(Phase.AFTER),
                  basis -> Planned.NOTHING,
                  results -> ConclusionItems.of(results.concluded()),
                  PartVotes.NONE),
              new WorkshopPart(
                  Part.REPORT,
                  new PartWords(PartText.REPORT, PartText.REPORT_PLANNED, PartText.REPORT),
                  Set.of(Phase.ROOM, Phase.AFTER),
                  basis ->
                      basis.planned(
                          () -> new Planned(basis.times().report(), 0), Slot.Kind.CLOSING),
                  results -> ActionItems.of(results.actions(), results.allTreated()),
                  PartVotes.together(VoteSubject.priority(VoteSubject.OBSERVATIONS)::equals))));

  public WorkshopParts {
    all = List.copyOf(all);
  }

  /** What is known of a part; empty for one that only a later edition has. */
  public Optional<WorkshopPart> of(Part part) {
    return all.stream().filter(known -> known.part().equals(part)).findFirst();
  }

  /** What one votes on at a place; empty where that is no single thing. */
  public Optional<VoteSubject> subjectAt(Place place) {
    return of(place.part()).flatMap(part -> part.subjectAt(place));
  }

  /** Where a vote is led. */
  public Optional<Place> placeOf(VoteSubject subject) {
    return all.stream().flatMap(part -> part.placeOf(subject).stream()).findFirst();
  }
}
