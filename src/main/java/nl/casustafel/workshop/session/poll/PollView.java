package nl.casustafel.workshop.session.poll;

import java.time.Instant;
import java.util.List;
import nl.casustafel.workshop.session.kept.Stage;
import nl.casustafel.workshop.vote.Turnout;
import org.jspecify.annotations.Nullable;

/**
 * The round at hand, as the whole room may see it: no count before it is revealed.
 *
 * @param closesAt when it closes, or null while nobody said so
 * @param byItself whether it closes because all who are here have voted
 * @param voted how many voted so far
 * @param turnout who can vote, or could when it was closed: never fewer than voted
 * @param results the rounds on this subject that are revealed, the first one first
 */
public record PollView(
    Poll poll,
    Stage stage,
    @Nullable Instant closesAt,
    boolean byItself,
    int voted,
    Turnout turnout,
    List<RoundResult> results) {

  public PollView {
    results = List.copyOf(results);
  }
}
