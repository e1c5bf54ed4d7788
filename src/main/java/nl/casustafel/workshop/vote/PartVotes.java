package nl.casustafel.workshop.vote;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is put to the vote in a part.
 *
 * @param led whether a vote is led in the part
 * @param onItem what one votes on at an item; empty where that is no single thing
 */
public record PartVotes(
    Predicate<VoteSubject> led, Function<String, Optional<VoteSubject>> onItem) {
  public static final PartVotes NONE = together(subject -> false);

  /** One vote on each item of the part. */
  public static PartVotes onEach(VoteSubject.Kind kind) {
    return new PartVotes(
        subject -> subject.kind() == kind,
        item -> item.isEmpty() ? Optional.empty() : Optional.of(new VoteSubject(kind, item)));
  }

  /** Votes of any number, all of them led where the part is shown as a whole. */
  public static PartVotes together(Predicate<VoteSubject> led) {
    return new PartVotes(led, item -> Optional.empty());
  }
}
