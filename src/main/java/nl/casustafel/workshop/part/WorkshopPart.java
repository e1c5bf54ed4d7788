package nl.casustafel.workshop.part;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.casustafel.guide.question.Phase;
import nl.casustafel.workshop.agenda.Part;
import nl.casustafel.workshop.agenda.PartItems;
import nl.casustafel.workshop.agenda.PartWords;
import nl.casustafel.workshop.agenda.Place;
import nl.casustafel.workshop.agenda.PlanBasis;
import nl.casustafel.workshop.agenda.Planned;
import nl.casustafel.workshop.progress.Results;
import nl.casustafel.workshop.vote.PartVotes;
import nl.casustafel.workshop.vote.VoteSubject;

/**
 * All that the workshop knows of one of its parts. Whatever walks over parts asks this value, so
 * that a new part is known everywhere at once.
 *
 * @param phases in which one looks at it; a way of looking, which locks nothing
 * @param plan what the guide proposes for it
 * @param items what there is to treat, of all that was recorded
 * @param votes what is put to the vote in it
 */
public record WorkshopPart(
    Part part,
    PartWords words,
    Set<Phase> phases,
    Function<PlanBasis, Planned> plan,
    Function<Results, PartItems> items,
    PartVotes votes) {

  public WorkshopPart {
    phases = Set.copyOf(phases);
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("a part that stands in no phase: " + part);
    }
  }

  /** One that stands in the room only. */
  public WorkshopPart(
      Part part,
      PartWords words,
      Function<PlanBasis, Planned> plan,
      Function<Results, PartItems> items,
      PartVotes votes) {
    this(part, words, Set.of(Phase.ROOM), plan, items, votes);
  }

  /** What one votes on at a place of this part. */
  Optional<VoteSubject> subjectAt(Place place) {
    return votes.onItem().apply(place.item());
  }

  /** Where in this part a vote is led. */
  Optional<Place> placeOf(VoteSubject subject) {
    if (!votes.led().test(subject)) {
      return Optional.empty();
    }
    boolean each = votes.onItem().apply(subject.id()).isPresent();
    return Optional.of(each ? new Place(part, subject.id()) : Place.of(part));
  }
}
